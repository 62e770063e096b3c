/** Sentences of the lesson pages. */
export const calloutLabels = {
  story: 'At work',
  example: 'Worked example',
  mistake: 'A common mistake',
  'your-turn': 'Your turn',
  'key-point': 'Remember',
} as const;

export type CalloutKind = keyof typeof calloutLabels;

export const lessonMessages = {
  onThisPage: 'On this page',
  workingTowards: 'You are working towards',
  summary: 'In short',
  terms: 'Key terms',
  table: 'Table, wider than a phone: it scrolls sideways',
  sources: 'Sources',
  practice: 'Practice',
  noPractice: 'Practice questions for this lesson are in preparation.',
  written: 'Written practice',
  writtenLead:
    'Answer in your own words, as you would for your assessor. Then compare it with the points of a good answer: that is what makes it count.',
  noModel:
    'There is no model answer: your assessor looks for your own words and your own work. A good answer makes every point above.',
  pointsOf: (number: number) => `Points that a good answer to question ${number} makes`,
  essential: 'essential',
  previous: 'Previous lesson',
  next: 'Next lesson',
  backToOutcome: 'Back to the outcome',
} as const;

/** `6 min to read`. */
export function readingTime(minutes: number): string {
  return `${minutes} min to read`;
}
