/** Words that stand on exported documents and on the index of a portfolio. */

export const documentMessages = {
  signature: 'Signature',
  date: 'Date',
  page: 'Page',
  of: 'of',
} as const;

/** What there is for a criterion; `achieved` is only ever an assessor's judgement. */
export type CriterionState = 'none' | 'begun' | 'made' | 'achieved';

export const portfolioMessages = {
  title: 'Portfolio of evidence',
  subtitle:
    'Everything made for each criterion, with the documents themselves in the folder beside this page.',
  learner: 'Learner',
  number: 'Learner number',
  centre: 'Centre',
  madeOn: 'Put together on',
  pieces: 'Pieces of work',
  meaning:
    'Made means that the learner said the work is finished. Achieved is an assessor’s judgement: nothing else makes a criterion achieved.',
  states: {
    none: 'Nothing yet',
    begun: 'Begun',
    made: 'Made',
    achieved: 'Achieved',
  } satisfies Record<CriterionState, string>,
  counts: (counts: Readonly<Record<CriterionState, number>>, of: number) =>
    `${of} criteria: ${counts.achieved} achieved, ${counts.made} made, ${counts.begun} begun, ${counts.none} with nothing yet.`,
  asWord: 'Word',
  unfinished: 'not finished',
  changed: (day: string) => `last changed ${day}`,
  met: (assessor: string, day: string) => `Judged met by ${assessor} on ${day}`,
  notYetMet: (assessor: string, day: string) => `Judged not yet met by ${assessor} on ${day}`,
  anAssessor: 'an assessor',
  other: 'Work that belongs to no criterion above',
  nothing: 'There is no work in this portfolio yet.',
} as const;

/** `1 December 2026`, where the learner is. */
export function dateInWords(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
