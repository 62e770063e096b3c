import type { UnitDraft } from './draft.ts';
import type { Finding, Place, Read } from './finding.ts';
import type { ImportedUnit } from './imported.ts';
import { hasWords } from './title.ts';
import { beginsWithVerb } from './verbs.ts';

/** Checks one unit: what is missing, gaps in its numbers, claims that do not match, odd wording. */
export function checkUnit(unit: ImportedUnit, draft: UnitDraft): readonly Finding[] {
  const place = placeOf(unit, draft);
  return [
    ...missingFields(unit, place),
    ...missingTexts(unit, draft, place),
    ...gaps(unit, place),
    ...claims(unit, draft, place),
    ...oddCriteria(unit),
  ];
}

function placeOf(unit: ImportedUnit, draft: UnitDraft): Place {
  return (
    unit.title?.place ?? { file: unit.file, line: draft.criteria[0]?.line ?? draft.pending.line }
  );
}

const unitFieldNames = [
  ['title', 'title'],
  ['urn', 'unit reference number (URN)'],
  ['level', 'level'],
  ['credit', 'credit value'],
  ['guidedLearning', 'guided learning'],
] as const;

function missingFields(unit: ImportedUnit, place: Place): readonly Finding[] {
  return unitFieldNames
    .filter(([field]) => unit[field] === undefined)
    .map(([field, name]) => ({
      kind: 'missing',
      about: `${unit.id}.${field}`,
      message: `No ${name} was found for unit ${unit.id}; the field is left out.`,
      place,
    }));
}

function missingTexts(unit: ImportedUnit, draft: UnitDraft, place: Place): readonly Finding[] {
  const outcomes = unit.outcomes
    .filter((outcome) => outcome.text === undefined)
    .map((outcome) =>
      missing(
        unit,
        outcome.number,
        `No text was found for learning outcome ${outcome.number}; its criteria were.`,
        place,
      ),
    );
  const bare = draft.criteria
    .filter((criterion) => !hasWords(criterion.text))
    .map(({ major, minor, line }) =>
      missing(unit, `${major}.${minor}`, `Number ${major}.${minor} stands without a text.`, {
        file: unit.file,
        line,
      }),
    );
  const childless = [...draft.outcomes.values()]
    .filter((outcome) => outcome.unreadable === undefined)
    .filter((outcome) => !draft.criteria.some((criterion) => criterion.major === outcome.major))
    .map((outcome) =>
      missing(
        unit,
        `${outcome.major}`,
        `Learning outcome ${outcome.major}, “${outcome.text}”, has no criteria that could be read; it is left out.`,
        { file: unit.file, line: outcome.line },
      ),
    );
  return [...outcomes, ...bare, ...childless];
}

function missing(unit: ImportedUnit, number: string, message: string, place: Place): Finding {
  return { kind: 'missing', about: `${unit.id}/${number}`, message, place };
}

/** Numbers that are skipped: 1.1, 1.2, 1.4 or outcomes 1, 3. */
function gaps(unit: ImportedUnit, place: Place): readonly Finding[] {
  const outcomes = skipped(unit.outcomes.map((outcome) => Number(outcome.number)));
  const criteria = unit.outcomes.flatMap((outcome) =>
    skipped(outcome.criteria.map((criterion) => Number(criterion.number.split('.')[1]))).map(
      (minor) => `${outcome.number}.${minor}`,
    ),
  );
  return [...outcomes.map(String), ...criteria].map((number) => ({
    kind: 'contradiction',
    about: `${unit.id}/${number}`,
    message: `The numbers of unit ${unit.id} have a gap: ${number} was not found.`,
    place,
  }));
}

function skipped(numbers: readonly number[]): readonly number[] {
  const found = new Set(numbers);
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !found.has(number),
  );
}

/** A heading such as `Assessment Criteria (1.1 to 4.5)` against what was found. */
function claims(unit: ImportedUnit, draft: UnitDraft, place: Place): readonly Finding[] {
  const outcomes = unit.outcomes.map((outcome) => outcome.number);
  const criteria = unit.outcomes.flatMap((outcome) =>
    outcome.criteria.map((criterion) => criterion.number),
  );
  return draft.claims.flatMap(({ from, to }) => {
    const found = to.includes('.') ? criteria : outcomes;
    const [first, last] = [found[0], found.at(-1)];
    if (first === from && last === to) return [];
    const message = `The heading says ${from} to ${to}; found were ${first ?? 'none'} to ${last ?? 'none'}.`;
    return [{ kind: 'contradiction' as const, about: unit.id, message, place }];
  });
}

/** Criteria that differ from the rest: no verb at the start, or another number inside. */
function oddCriteria(unit: ImportedUnit): readonly Finding[] {
  const criteria = unit.outcomes.flatMap((outcome) => outcome.criteria);
  return criteria.flatMap(({ number, text }): readonly Finding[] => {
    const about = `${unit.id}/${number}`;
    const inside = /(?:^|\s)(\d{1,2}\.\d{1,2})[.)]?\s+\p{L}/u.exec(text.value)?.[1];
    if (inside !== undefined) {
      return [
        ambiguous(
          about,
          `${about} mentions ${inside}: see whether two criteria run together.`,
          text,
        ),
      ];
    }
    if (seemsCut.test(text.value)) {
      return [
        ambiguous(about, `${about} seems to be cut off; see how it goes on in the guide.`, text),
      ];
    }
    return beginsWithVerb(text.value)
      ? []
      : [ambiguous(about, `${about} does not begin with a verb as criteria do.`, text)];
  });
}

/** Words that a criterion does not end with: its rest may stand behind a page break. */
const seemsCut =
  /(?:[,:(/–—&-]|\b(?:a|an|the|of|and|or|their|its|your|own|including|between|such|any|each|that|which))$/i;

function ambiguous(about: string, message: string, { place, text }: Read<string>): Finding {
  return { kind: 'ambiguous', about, message, place, text };
}
