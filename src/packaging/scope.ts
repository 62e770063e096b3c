import type { AssessmentCriterion } from '../domain/curriculum.ts';
import type { ContentsEntry } from '../domain/package.ts';
import type { CourseOutline, OutlinedUnit } from './course-outline.ts';
import { PackageProblem } from './package-problem.ts';

/** What a package is to hold. */
export type Selection =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'outcome'; readonly id: string }
  | { readonly kind: 'qualification'; readonly id: string };

/** A part of the course that becomes a package, or one of several launches of a package. */
export interface Scope {
  /** Permanent: the learning platform and the learner's log know the package by it. */
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly AssessmentCriterion[];
  readonly contents: readonly ContentsEntry[];
  /** Paths of the pages it holds, without a leading slash, with a final one. */
  readonly pages: ReadonlySet<string>;
  readonly start: string;
  /** The outcomes, for a package with one launch each. */
  readonly outcomes: readonly Scope[];
}

/**
 * Finds what a selection names in the course.
 * @throws PackageProblem when there is no such part; the message lists what there is.
 */
export function scopeOf(outline: CourseOutline, selection: Selection): Scope {
  if (selection.kind === 'unit') return unitScope(outline, selection.id);
  if (selection.kind === 'outcome') return outcomeScope(outline, selection.id);
  return qualificationScope(outline, selection.id);
}

/** Every unit, every outcome and every qualification of the course, the largest first. */
export function everySelection(outline: CourseOutline): readonly Selection[] {
  return [
    ...outline.qualifications.map(({ id }) => ({ kind: 'qualification' as const, id })),
    ...outline.units.map(({ id }) => ({ kind: 'unit' as const, id })),
    ...outline.units.flatMap(({ outcomes }) =>
      outcomes.map(({ id }) => ({ kind: 'outcome' as const, id })),
    ),
  ];
}

function unitScope(outline: CourseOutline, id: string): Scope {
  const unit = foundIn(outline.units, id, 'unit');
  return assembled(outline, {
    id: `attain-${unit.id}`,
    title: titleOf(unit),
    start: `units/${unit.id}/`,
    roots: [unit.id],
    units: [unit],
  });
}

function outcomeScope(outline: CourseOutline, id: string): Scope {
  const all = outline.units.flatMap(({ outcomes }) => outcomes);
  const outcome = foundIn(all, id, 'outcome');
  const unit = outline.units.find(({ outcomes }) => outcomes.includes(outcome));
  return assembled(outline, {
    id: `attain-${outcome.id.replace('/', '-')}`,
    title: `${unit?.label ?? ''} ${outcome.number}: ${outcome.text}`.trim(),
    start: `units/${outcome.id}/`,
    roots: [outcome.id],
    units: unit ? [{ ...unit, outcomes: [] }] : [],
  });
}

function qualificationScope(outline: CourseOutline, id: string): Scope {
  const qualification = foundIn(outline.qualifications, id, 'qualification');
  const units = qualification.units.map((unit) => foundIn(outline.units, unit, 'unit'));
  return assembled(outline, {
    id: `attain-${qualification.id}`,
    title: qualification.title,
    start: `units/${qualification.units[0]}/`,
    roots: qualification.units,
    units,
  });
}

/** `CCS14 Principles of …`, but a unit without a reference once. */
function titleOf({ label, name }: OutlinedUnit): string {
  return label === name ? name : `${label} ${name}`;
}

function foundIn<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  kind: string,
): Part {
  const part = parts.find((each) => each.id === id);
  if (part) return part;
  const known = parts.map((each) => each.id).join(', ');
  throw new PackageProblem(`There is no ${kind} “${id}”. There is: ${known}.`);
}

interface Parts {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  /** Ids of units or outcomes, whose pages lie below `units/<id>/`. */
  readonly roots: readonly string[];
  readonly units: readonly OutlinedUnit[];
}

function assembled(outline: CourseOutline, parts: Parts): Scope {
  const { whole } = outline;
  const inside = whole.contents.filter(({ path }) =>
    parts.roots.some((root) => path.startsWith(`units/${root}/`)),
  );
  const criteria = whole.criteria.filter(({ id }) => parts.roots.some((root) => isBelow(id, root)));
  const contents = [
    ...raised(inside),
    ...parts.units.map(({ id, label }): ContentsEntry => {
      const title = parts.units.length > 1 ? `${label}: all criteria` : 'All criteria';
      return { title, path: `units/${id}/criteria/`, depth: 1 };
    }),
    ...outline.extras.map(({ path, title }): ContentsEntry => ({ title, path, depth: 1 })),
    ...toolsFor(outline, criteria),
  ];
  const outcomes = parts.units.flatMap((unit) => unit.outcomes);
  return {
    id: parts.id,
    title: parts.title,
    start: parts.start,
    criteria,
    contents,
    pages: new Set(contents.map(({ path }) => path)),
    outcomes: outcomes.map((outcome) => outcomeScope(outline, outcome.id)),
  };
}

/** The tools that make evidence for some criterion, or for any; listed below the portfolio. */
function toolsFor(
  { tools }: CourseOutline,
  criteria: readonly AssessmentCriterion[],
): readonly ContentsEntry[] {
  const inside = new Set(criteria.map(({ id }) => id));
  return tools
    .filter((tool) => tool.criteria.length === 0 || tool.criteria.some((id) => inside.has(id)))
    .map(({ path, title }) => ({ title, path, depth: 2 }));
}

/** `ccs14/1.2` is below `ccs14` and below `ccs14/1`, not below `ccs14/11`. */
export function isBelow(criterion: string, root: string): boolean {
  return criterion.startsWith(root.includes('/') ? `${root}.` : `${root}/`);
}

/** The same list with its first entry at depth 1. */
function raised(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  const top = Math.min(...entries.map(({ depth }) => depth));
  return entries.map((entry) => ({ ...entry, depth: depthAt(entry.depth - top) }));
}

function depthAt(below: number): ContentsEntry['depth'] {
  if (below <= 0) return 1;
  return below === 1 ? 2 : 3;
}
