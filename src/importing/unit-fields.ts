import type { UnitDraft } from './draft.ts';
import type { Finding, Place, Read } from './finding.ts';
import type { LabelHit } from './label-hits.ts';
import type { Field } from './label-rules.ts';
import type { ListedUnit } from './structure.ts';
import { isTitle, stripCode } from './title.ts';
import type { WordsToken } from './token.ts';
import { readCode, readCount, readLevel, readUrn } from './values.ts';

/** Labels that only a qualification has: they end the labels of a unit, read backwards. */
const ofQualification: ReadonlySet<Field> = new Set([
  'number',
  'qualificationTitle',
  'totalTime',
  'ages',
  'grading',
  'start',
  'review',
  'operationalEnd',
  'certificationEnd',
  'awardingBody',
  'version',
  'issued',
  'purpose',
]);
/** Rows that may lie between two labels of one unit. */
const APART = 25;

/**
 * The labels that belong to a unit: those right before its criteria, back to a label that only a
 * qualification has, one that is there already with another value, or a long stretch of text.
 */
export function unitHits(draft: UnitDraft): readonly LabelHit[] {
  const hits = draft.pending.hits;
  const start = draft.pending.heading?.line ?? 0;
  const found: LabelHit[] = [];
  for (const hit of hits.toReversed()) {
    if (
      hit.line < start ||
      ofQualification.has(hit.field) ||
      isFar(found[0], hit) ||
      clashes(found, hit)
    )
      break;
    found.unshift(hit);
  }
  return found.slice(
    Math.max(
      0,
      found.findIndex((hit) => hit.field !== 'assessment'),
    ),
  );
}

function isFar(next: LabelHit | undefined, hit: LabelHit): boolean {
  return next !== undefined && next.row - hit.row > APART;
}

// A second level or credit belongs to something else; a unit may have two codes, not two URNs.
function clashes(found: readonly LabelHit[], hit: LabelHit): boolean {
  return found.some(
    (one) => one.field === hit.field && one.value !== hit.value && kindOf(one) === kindOf(hit),
  );
}

function kindOf({ field, value }: LabelHit): string {
  return field === 'code' && readUrn(value) !== undefined ? 'urn' : field;
}

export interface UnitFields {
  readonly title?: Read<string> | undefined;
  readonly reference?: Read<string> | undefined;
  readonly urn?: Read<string> | undefined;
  readonly level?: Read<number> | undefined;
  readonly credit?: Read<number> | undefined;
  readonly guidedLearning?: Read<number> | undefined;
  readonly summary?: Read<string> | undefined;
  readonly assessment?: Read<string> | undefined;
  /** The row of the table of units that is this unit's. */
  readonly listed?: ListedUnit | undefined;
  readonly findings: readonly Omit<Finding, 'about'>[];
}

/** What the guide states of a unit, from its labels, its heading, and the table of units. */
export function unitFields(
  draft: UnitDraft,
  listing: readonly ListedUnit[],
  file: string,
): UnitFields {
  const hits = unitHits(draft);
  const title = titleOf(draft, hits, file);
  const own = {
    title,
    urn: fieldOf(hits, 'code', readUrn, file) ?? urnIn(draft, file),
    reference: fieldOf(hits, 'code', readCode, file) ?? referenceOf(draft, title, file),
    level: fieldOf(hits, 'level', readLevel, file),
    credit: fieldOf(hits, 'credit', readCount, file),
    guidedLearning: fieldOf(hits, 'guidedLearning', readCount, file),
    summary: fieldOf(hits, 'summary', (value) => value, file),
    assessment: fieldOf(hits, 'assessment', (value) => value, file),
  };
  const listed = listedAs(listing, own) ?? listedAbove(draft, listing, own);
  return completed(own, listed, file);
}

type Own = Omit<UnitFields, 'listed' | 'findings'>;

function fieldOf<T>(
  hits: readonly LabelHit[],
  field: Field,
  read: (value: string) => T | undefined,
  file: string,
): Read<T> | undefined {
  for (const hit of hits) {
    const value = hit.field === field ? read(hit.value) : undefined;
    if (value !== undefined) return { value, place: { file, line: hit.line }, text: hit.text };
  }
  return undefined;
}

function titleOf(
  draft: UnitDraft,
  hits: readonly LabelHit[],
  file: string,
): Read<string> | undefined {
  const labelled = fieldOf(
    hits.filter((hit) => hit.field === 'unitTitle'),
    'unitTitle',
    stripCode,
    file,
  );
  if (labelled !== undefined) return labelled;
  const { heading } = draft.pending;
  if (heading !== undefined && heading.title !== '') {
    return {
      value: stripCode(heading.title),
      place: { file, line: heading.line },
      text: heading.text,
    };
  }
  const line = titleLine(draft, hits);
  const titled = fieldOf(hits, 'title', stripCode, file);
  if (line === undefined || titled !== undefined) return titled;
  return { value: stripCode(line.text), place: { file, line: line.line }, text: line.text };
}

/** The line right above a unit's labels or criteria, when it can be a heading. */
function titleLine(draft: UnitDraft, hits: readonly LabelHit[]): WordsToken | undefined {
  const { heading, words } = draft.pending;
  const first = hits[0]?.line ?? draft.criteria[0]?.line ?? 0;
  const outcome = Math.min(first, draft.outcomes.get(draft.criteria[0]?.major ?? 1)?.line ?? first);
  const above = words.filter((token) => token.line < outcome).at(-1);
  const from = heading?.line ?? 0;
  if (above === undefined || above.line < from || outcome - above.line > 8) return undefined;
  return isTitle(above) ? above : undefined;
}

function urnIn(draft: UnitDraft, file: string): Read<string> | undefined {
  const heading = draft.pending.heading;
  const near = [...(heading ? [heading] : []), ...draft.pending.words.slice(-3)];
  for (const { text, line } of near) {
    const urn = readUrn(text);
    if (urn !== undefined) return { value: urn, place: { file, line }, text };
  }
  return undefined;
}

// `Unit 3` is a place in a list; `Unit 301` or `Unit CS3` is the awarding body's reference.
function referenceOf(
  draft: UnitDraft,
  title: Read<string> | undefined,
  file: string,
): Read<string> | undefined {
  const heading = draft.pending.heading;
  if (heading !== undefined && /[A-Z]|\d{3}/i.test(heading.code)) {
    return { value: heading.code, place: { file, line: heading.line }, text: heading.text };
  }
  const coded = /^(?!UNIT\b)([A-Z]{1,8}[ -]?\d{1,5}[A-Z]{0,2}) ?[:–—-]? \S/.exec(
    title?.text ?? '',
  )?.[1];
  return coded === undefined || title === undefined ? undefined : { ...title, value: coded };
}

function listedAs(listing: readonly ListedUnit[], own: Own): ListedUnit | undefined {
  const { urn, reference, title } = own;
  return (
    listing.find((unit) => urn !== undefined && unit.urn === urn.value) ??
    listing.find((unit) => reference !== undefined && sameCode(unit.reference, reference.value)) ??
    listing.find((unit) => title !== undefined && sameTitle(unit.title, title.value))
  );
}

// A table with one row right above a unit that names itself nowhere else is the unit's own.
function listedAbove(
  draft: UnitDraft,
  listing: readonly ListedUnit[],
  own: Own,
): ListedUnit | undefined {
  if (own.title !== undefined || own.urn !== undefined || own.reference !== undefined)
    return undefined;
  const first = draft.criteria[0]?.line ?? 0;
  const above = listing.filter(({ line }) => line >= draft.pending.line && line < first);
  return above.length === 1 ? above[0] : undefined;
}

function sameCode(a: string | undefined, b: string): boolean {
  return (
    a !== undefined && a.replace(/\W/g, '').toLowerCase() === b.replace(/\W/g, '').toLowerCase()
  );
}

/** Titles are the same but for capitals, quotation marks and spaces. */
export function sameTitle(a: string, b: string): boolean {
  return titleKey(a) === titleKey(b);
}

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Adds what only the table of units states, and notes where the two disagree. */
function completed(own: Own, listed: ListedUnit | undefined, file: string): UnitFields {
  if (listed === undefined) return { ...own, findings: [] };
  const place = { file, line: listed.line };
  const { text } = listed;
  const findings: Omit<Finding, 'about'>[] = [];
  const merge = <T>(name: string, stated: Read<T> | undefined, value: T | undefined) => {
    if (stated !== undefined && value !== undefined && !sameValue(value, stated.value)) {
      const message = `The unit says ${name} ${stated.value} (line ${stated.place.line}); the table of units says ${value}. The unit's own was taken.`;
      findings.push({ kind: 'contradiction', message, place, text });
    }
    return stated ?? asRead(value, place, text);
  };
  return {
    title: merge('title', own.title, listed.title),
    urn: merge('URN', own.urn, listed.urn),
    reference: merge('reference', own.reference, listed.reference),
    level: merge('level', own.level, listed.level),
    credit: merge('credit', own.credit, listed.credit),
    guidedLearning: merge('guided learning', own.guidedLearning, listed.guidedLearning),
    summary: own.summary,
    assessment: own.assessment ?? asRead(listed.assessment, place, text),
    listed,
    findings,
  };
}

function asRead<T>(value: T | undefined, place: Place, text: string): Read<T> | undefined {
  return value === undefined ? undefined : { value, place, text };
}

function sameValue(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? sameTitle(a, b) : a === b;
}
