/** Sentences of tests and the daily review. */

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

export const builderMessages = {
  title: 'Practice',
  description: 'Put a test together for yourself, sit a mock, or do today’s review.',
  lead: 'Put a test together for yourself. Mixed questions are harder than one topic at a time, and you keep more of them.',
  noScript:
    'A test is drawn and checked in your browser, and that needs JavaScript, which is switched off. Every lesson has questions that can be read without it.',
  what: 'What to practise',
  nothingHere: 'in preparation',
  allOf: (label: string) => `All of ${label}`,
  outcome: (number: string) => `Outcome ${number}`,
  single: (criteria: readonly { readonly number: string }[]) =>
    criteria.length === 1
      ? `Only ${criteria[0]?.number}`
      : `Single criteria: ${criteria[0]?.number} to ${criteria.at(-1)?.number}`,
  picked: (criteria: number) => `${counted(criteria, 'criterion', 'criteria')} chosen`,
  how: 'How',
  count: 'Number of questions',
  most: (available: number) => `${available} at most from what you chose.`,
  weakest: 'My weakest criteria first',
  feedback: 'When to see how you did',
  feedbackNow: 'After each question',
  feedbackEnd: 'At the end',
  time: 'Time',
  untimed: 'No time limit',
  timed: 'A minute a question',
  extraTime: 'Extra time',
  extra: [
    { value: 1, label: 'None' },
    { value: 1.25, label: 'A quarter more (×1.25)' },
    { value: 1.5, label: 'Half more (×1.5)' },
    { value: 2, label: 'Double (×2)' },
  ],
  start: 'Start the test',
  pickFirst: 'Choose at least one criterion first.',
  none: 'There are no questions left to draw: those of your unfinished tests are kept for these.',
  failed: 'The questions could not be loaded: see that you are online, then try again.',
  unfinished: 'Go on with a test',
  past: 'Earlier tests',
  resume: 'Go on',
  discard: 'Discard',
  look: 'Look at the results',
  describe: (mode: 'self-test' | 'mock', day: string, answered: number, total: number) =>
    `${mode === 'mock' ? 'Mock' : 'Test'} of ${day}: ${answered} of ${total} answered`,
  otherWays: 'Other ways to practise',
  mockOf: (label: string) => `Mock of ${label}`,
  mockWhy: 'One sitting over every criterion of a unit.',
  review: 'Daily review',
  reviewWhy: 'About five minutes: what you are about to forget, and what you got wrong.',
} as const;

export const mockMessages = {
  title: (label: string) => `Mock of ${label}`,
  description: (name: string) => `One sitting over every criterion of ${name}.`,
  lead: (count: number) =>
    `One question for each of the ${counted(count, 'criterion', 'criteria')} that can be practised, in mixed order, with the results at the end.`,
  honest:
    'This is practice that we wrote. It is not the awarding body’s Assessor Knowledge Module, its questions are not in it, and no result here is an assessment.',
  notYet: 'There are no questions for this unit yet.',
  timed: 'A minute and a half a question',
  start: 'Start the mock',
  noItems: (count: number) =>
    `${counted(count, 'criterion has', 'criteria have')} no questions yet.`,
} as const;
