/** Sentences of results and of looking back at a test. */
import type { Outcome } from '../practice/results.ts';
import { inWords } from './readiness.ts';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  'not-answered': 'Not answered',
};

export const resultsMessages = {
  title: 'Results',
  mockTitle: 'Results of the mock',
  score: (right: number, asked: number) => `${right} of ${asked} right`,
  ready: (ready: number, of: number) => `${ready} of ${of} ready`,
  unanswered: (count: number) =>
    `${inWords(count, 'question')} not answered: they do not count against you.`,
  honest:
    'Ready is an estimate from all of your practice, not from this test alone. Whether a criterion is achieved is your assessor’s judgement.',
  honestMock:
    'This was practice, not the awarding body’s Assessor Knowledge Module. Ready is an estimate from all of your practice; whether a criterion is achieved is your assessor’s judgement.',
  byCriterion: 'By criterion',
  notAsked: 'Not asked in this test.',
  next: 'What to do next',
  print: 'Print the results',
  printedOn: (day: string) => `Test of ${day}`,
  again: 'Put another test together',
  lookBack: 'Look at your answers',
  yourAnswers: 'Your answers',
  loading: 'One moment …',
  question: (number: number) => `Question ${number}`,
  changed:
    'This question has changed since you answered, so your answer is not shown against it. What you earned then stays in your record:',
  gone: 'This question is no longer part of the course. What you earned then stays in your record:',
  goneUnanswered: 'This question is no longer part of the course. You had not answered it.',
  marks: (awarded: number, available: number) =>
    `${awarded} of ${available} ${available === 1 ? 'mark' : 'marks'}.`,
  notAnswered: 'You did not answer this question.',
  failed: 'Your answers could not be shown: see that you are online, then try again.',
} as const;
