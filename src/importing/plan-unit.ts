import { parse } from 'yaml';
import { type AuthoredFile, criterionStubs, unitYaml } from './authored-files.ts';
import {
  type Change,
  compareTexts,
  describeChange,
  type Numbered,
  renumbering,
} from './difference.ts';
import {
  criterionOfFile,
  type ExistingUnit,
  type ExistingUnitData,
  editorialOf,
} from './existing.ts';
import type { ImportedCriterion, ImportedUnit } from './imported.ts';
import { keepStated } from './keep-stated.ts';
import { renumberFile } from './renumber.ts';

/** What an import does to one part of a content folder. */
export interface Part {
  readonly write: readonly AuthoredFile[];
  readonly remove: readonly string[];
  /** For people; empty when nothing changes. */
  readonly difference: string;
  /** Criteria of a unit that have a new number, for files elsewhere that name them. */
  readonly renumbered?: { readonly unit: string; readonly numbers: ReadonlyMap<string, string> };
}

/** Folder for files whose criterion is gone; the content check names them until they are dealt with. */
const SET_ASIDE = 'import-review/set-aside';

/**
 * Plans what becomes of a unit that the folder holds already: its specification is renewed, what our
 * authors added stays, and every file follows its criterion.
 */
export function planUnit(unit: ImportedUnit, existing: ExistingUnit): Part {
  const changes = compareTexts(numberedOf(existing.data), numberedOf(unit));
  const outcomes = compareTexts(
    existing.data.outcomes,
    unit.outcomes.map(({ number, text }) => ({ number, text: text?.value ?? '' })),
  );
  const numbers = renumbering(changes);
  const kept = keepStated(existing.data, parse(unitYaml(unit, editorialOf(existing, numbers))), [
    'outcomes',
  ]);
  const lines = [
    ...kept.changes,
    ...outcomes.flatMap(outcomeLine),
    ...changes.flatMap((change) => changeLines(change, existing)),
  ];
  if (lines.length === 0) return { write: [], remove: [], difference: '' };
  const files = moveFiles(existing, changes);
  const stubs = newStubs(unit, existing, changes, files);
  return {
    write: [{ path: `${existing.folder}/unit.yaml`, text: kept.text }, ...files.write, ...stubs],
    remove: files.remove,
    difference: [`### ${unit.title?.value ?? unit.id}`, '', ...lines].join('\n'),
    renumbered: { unit: unit.id, numbers },
  };
}

/** The criteria of a unit as numbers and texts. */
export function numberedOf(unit: ExistingUnitData | ImportedUnit): readonly Numbered[] {
  return unit.outcomes.flatMap((outcome) =>
    outcome.criteria.map(({ number, text }) => ({
      number,
      text: typeof text === 'string' ? text : text.value,
    })),
  );
}

function outcomeLine(change: Change): readonly string[] {
  const line = describeChange(change);
  return line === undefined ? [] : [line.replace('- ', '- learning outcome ')];
}

/** What changed of a criterion, and which of our files someone has to look at because of it. */
function changeLines(change: Change, existing: ExistingUnit): readonly string[] {
  const line = describeChange(change);
  if (line === undefined) return [];
  const number = 'before' in change ? change.before.number : undefined;
  const files = existing.files
    .filter((file) => criterionOfFile(existing, file) === number)
    .map((file) => `\`${file.path.slice(existing.folder.length + 1)}\``);
  if (files.length === 0 || change.kind === 'added') return [line];
  return [line, `  - ${reviewOf(change)}: ${files.join(', ')}`];
}

function reviewOf(change: Change): string {
  if (change.kind === 'removed')
    return `**set aside** in ${SET_ASIDE}, to be used elsewhere or deleted`;
  if (change.kind === 'moved')
    return change.reworded ? '**moved along; needs review**' : 'moved along';
  return change.kind === 'retyped' ? 'stay; nothing to review' : '**stay attached; need review**';
}

/** Files follow their criterion to its new number, or are set aside when it is gone. */
function moveFiles(
  existing: ExistingUnit,
  changes: readonly Change[],
): { readonly write: readonly AuthoredFile[]; readonly remove: readonly string[] } {
  const numbers = renumbering(changes);
  const write: AuthoredFile[] = [];
  const remove: string[] = [];
  for (const file of existing.files) {
    const number = criterionOfFile(existing, file);
    const gone =
      number !== undefined &&
      !numbers.has(number) &&
      changes.some((change) => change.kind === 'removed' && change.before.number === number);
    const moved = gone
      ? { ...file, path: `${SET_ASIDE}/${file.path}` }
      : renumberFile(file, existing, numbers);
    if (moved.path === file.path && moved.text === file.text) continue;
    write.push(moved);
    if (moved.path !== file.path) remove.push(file.path);
  }
  return { write, remove: remove.filter((path) => !write.some((file) => file.path === path)) };
}

/** Stubs for criteria that are new, where no file stands yet. */
function newStubs(
  unit: ImportedUnit,
  existing: ExistingUnit,
  changes: readonly Change[],
  files: { readonly write: readonly AuthoredFile[] },
): readonly AuthoredFile[] {
  const added = new Set(
    changes.flatMap((change) => (change.kind === 'added' ? [change.after.number] : [])),
  );
  const slugs = new Set(
    existing.files.flatMap(({ path }) => /lessons\/[\d.]+-(.+)\.mdx$/.exec(path)?.[1] ?? []),
  );
  const taken = new Set(files.write.map((file) => file.path));
  const criteria: readonly ImportedCriterion[] = unit.outcomes.flatMap(
    (outcome) => outcome.criteria,
  );
  return criteria
    .filter((criterion) => added.has(criterion.number))
    .flatMap((criterion) => criterionStubs(criterion, existing.folder, slugs))
    .filter((stub) => !taken.has(stub.path));
}
