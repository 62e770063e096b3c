import type { Read } from './finding.ts';
import type { Imported, ImportedOutcome, ImportedQualification, ImportedUnit } from './imported.ts';

/** Texts that a person has mended, by what they are about: `ccs14.title`, `ccs14/1.2`. */
export type Edits = ReadonlyMap<string, string>;

export const qualificationTexts = ['title', 'number', 'awardingBody'] as const;
export const qualificationNumbers = [
  'level',
  'credits',
  'guidedLearning',
  'totalQualificationTime',
] as const;
export const unitTexts = ['title', 'reference', 'urn'] as const;
export const unitNumbers = ['level', 'credit', 'guidedLearning'] as const;

/** The import with the edits laid over it; an emptied field is left out, places stay. */
export function withEdits(imported: Imported, edits: Edits): Imported {
  if (edits.size === 0) return imported;
  return {
    ...imported,
    qualifications: imported.qualifications.map((qualification) =>
      editedQualification(qualification, edits),
    ),
    units: imported.units.map((unit) => editedUnit(unit, edits)),
  };
}

function editedQualification(
  qualification: ImportedQualification,
  edits: Edits,
): ImportedQualification {
  const texts = qualificationTexts.map(
    (name) => [name, editedText(qualification[name], edits.get(`qualification.${name}`))] as const,
  );
  const numbers = qualificationNumbers.map(
    (name) =>
      [name, editedNumber(qualification[name], edits.get(`qualification.${name}`))] as const,
  );
  return { ...qualification, ...Object.fromEntries(texts), ...Object.fromEntries(numbers) };
}

function editedUnit(unit: ImportedUnit, edits: Edits): ImportedUnit {
  const texts = unitTexts.map(
    (name) => [name, editedText(unit[name], edits.get(`${unit.id}.${name}`))] as const,
  );
  const numbers = unitNumbers.map(
    (name) => [name, editedNumber(unit[name], edits.get(`${unit.id}.${name}`))] as const,
  );
  const outcomes = unit.outcomes.map((outcome) => editedOutcome(unit.id, outcome, edits));
  return {
    ...unit,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(numbers),
    outcomes: outcomes.filter((outcome) => outcome.criteria.length > 0),
  };
}

function editedOutcome(unit: string, outcome: ImportedOutcome, edits: Edits): ImportedOutcome {
  const criteria = outcome.criteria.flatMap((criterion) => {
    const text = editedText(criterion.text, edits.get(`${unit}/${criterion.number}`));
    return text === undefined ? [] : [{ ...criterion, text }];
  });
  return {
    ...outcome,
    text: editedText(outcome.text, edits.get(`${unit}/${outcome.number}`)),
    criteria,
  };
}

function editedText(
  read: Read<string> | undefined,
  edit: string | undefined,
): Read<string> | undefined {
  if (edit === undefined) return read;
  const value = edit.trim();
  return value === '' ? undefined : { ...origin(read), value };
}

function editedNumber(
  read: Read<number> | undefined,
  edit: string | undefined,
): Read<number> | undefined {
  if (edit === undefined) return read;
  return isWhole(edit) && edit.trim() !== '' ? { ...origin(read), value: Number(edit) } : undefined;
}

/** Whether an edited number can be taken: a whole number above 0, or nothing. */
export function isWhole(edit: string): boolean {
  return /^\s*(?:[1-9]\d{0,5})?\s*$/.test(edit);
}

function origin(read: Read<unknown> | undefined): Pick<Read<unknown>, 'place' | 'text'> {
  return { place: read?.place ?? { file: 'edited by hand', line: 0 }, text: read?.text ?? '' };
}
