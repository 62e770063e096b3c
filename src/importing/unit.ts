import type { CriterionDraft, OutcomeDraft, TextDraft, UnitDraft } from './draft.ts';
import type { Finding, Read } from './finding.ts';
import type { ImportedCriterion, ImportedOutcome, ImportedUnit } from './imported.ts';
import { hasWords } from './title.ts';
import type { UnitFields } from './unit-fields.ts';

/** A unit as it goes into the result, with what its reading left in doubt. */
export function importedUnit(
  draft: UnitDraft,
  fields: UnitFields,
  at: { readonly id: string; readonly file: string },
): { readonly unit: ImportedUnit; readonly findings: readonly Finding[] } {
  const { id, file } = at;
  markNumbersInside(draft);
  const majors = new Set([
    ...draft.outcomes.keys(),
    ...draft.criteria.map((criterion) => criterion.major),
  ]);
  const outcomes = [...majors]
    .sort((a, b) => a - b)
    .map((major) => importedOutcome(draft, major, file));
  const { title, reference, urn, level, credit, guidedLearning, summary, assessment } = fields;
  const unit: ImportedUnit = {
    id,
    title,
    reference,
    urn,
    level,
    credit,
    guidedLearning,
    summary,
    assessment,
    outcomes: outcomes.filter((outcome) => outcome.criteria.length > 0),
    inQualification: fields.listed !== undefined,
    file,
  };
  const findings = [
    ...draftFindings(draft, id, file),
    ...fields.findings.map((finding) => ({ ...finding, about: id })),
  ];
  return { unit, findings };
}

function importedOutcome(draft: UnitDraft, major: number, file: string): ImportedOutcome {
  const outcome = draft.outcomes.get(major);
  const criteria = draft.criteria
    .filter(
      (criterion) =>
        criterion.major === major && criterion.unreadable === undefined && hasWords(criterion.text),
    )
    .sort((a, b) => a.minor - b.minor)
    .map(
      (criterion): ImportedCriterion => ({
        number: numberOf(criterion),
        text: readText(criterion, file),
      }),
    );
  const readable =
    outcome !== undefined && outcome.unreadable === undefined && hasWords(outcome.text);
  return { number: `${major}`, text: readable ? readText(outcome, file) : undefined, criteria };
}

/**
 * Marks texts in which the number of a criterion stands that was found nowhere else: its words are
 * in there too, and where they begin cannot be told.
 */
function markNumbersInside(draft: UnitDraft): void {
  for (const text of [...draft.outcomes.values(), ...draft.criteria]) {
    const inside = [...text.text.matchAll(/\s(\d{1,2}\.\d{1,2})[.)]?(?= +\p{L})/gu)].map(
      ([, number = '']) => number,
    );
    const lost = inside.filter(
      (number) => number.startsWith(`${text.major}.`) && !draft.byNumber.has(number),
    );
    if (lost.length > 0) text.unreadable ??= `the words of ${lost.join(', ')} stand amid its own`;
    for (const number of lost) doubtBefore(draft, number);
  }
}

// Words of a lost criterion may also have gone to the one before it.
function doubtBefore(draft: UnitDraft, number: string): void {
  const [major, minor] = number.split('.').map(Number);
  const before = draft.byNumber.get(`${major}.${(minor ?? 1) - 1}`);
  if (before !== undefined) before.unreadable ??= `words of ${number} may stand in it`;
}

function numberOf(criterion: CriterionDraft): string {
  return `${criterion.major}.${criterion.minor}`;
}

// A soft hyphen that nothing followed is no part of the word.
function readText(draft: TextDraft, file: string): Read<string> {
  const text = draft.text.replaceAll('\u00ad', '').trim();
  return { value: text, place: { file, line: draft.line }, text };
}

/** What was doubtful, unreadable or left over in one unit. */
function draftFindings(draft: UnitDraft, id: string, file: string): readonly Finding[] {
  const texts: readonly (readonly [string, OutcomeDraft | CriterionDraft])[] = [
    ...[...draft.outcomes.values()].map((outcome) => [`${id}/${outcome.major}`, outcome] as const),
    ...draft.criteria.map((criterion) => [`${id}/${numberOf(criterion)}`, criterion] as const),
  ];
  const doubts = texts.flatMap(
    ([about, { line, text, doubts, unreadable }]): readonly Finding[] => {
      const place = { file, line };
      if (unreadable !== undefined)
        return [
          {
            kind: 'unreadable',
            about,
            message: sentence(`${about} could not be read: ${unreadable}`),
            place,
            text,
          },
        ];
      return doubts.map((doubt) => ({
        kind: 'ambiguous',
        about,
        message: sentence(`Look at ${about}: ${doubt}`),
        place,
        text,
      }));
    },
  );
  return [...doubts, ...leftovers(draft, id, file), ...outOfOrder(draft, id, file)];
}

/** Texts that look like criteria and were not taken. */
export function leftovers(draft: UnitDraft, about: string, file: string): readonly Finding[] {
  return draft.leftovers.map(({ line, text, reason, unreadable }) => ({
    kind: unreadable === true ? 'unreadable' : 'unused',
    about,
    message: sentence(`Not used: ${reason}`),
    place: { file, line },
    text,
  }));
}

function outOfOrder(draft: UnitDraft, about: string, file: string): readonly Finding[] {
  return draft.doubts.map(({ line, text, reason }) => ({
    kind: 'ambiguous',
    about,
    message: sentence(`Look at “${text.slice(0, 60)}”: ${reason}`),
    place: { file, line },
    text,
  }));
}

function sentence(text: string): string {
  return `${text}.`;
}
