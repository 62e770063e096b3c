import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { goalSentence } from './goal-sentence.ts';

const sentence = (goal: Readonly<Record<string, string>>) =>
  goalSentence(valuesOf({ goals: [goal] }), 'goals/e1');

test.each<[Readonly<Record<string, string>>, string, string]>([
  [
    {
      result: 'Guests with a booking have their key in four minutes.',
      measure: '9 of 10 check-ins on a Friday',
      now: '6 of 10',
      by: '2027-03-31',
    },
    'By 31 March 2027, guests with a booking have their key in four minutes: 9 of 10 check-ins on a Friday (now 6 of 10).',
    'all answers',
  ],
  [
    { result: 'The desk is staffed', measure: 'until 6 p.m.', now: 'until 4 p.m.' },
    'The desk is staffed: until 6 p.m. (now until 4 p.m.).',
    'a short form keeps its stop',
  ],
  [{ result: 'I can lead a briefing' }, 'I can lead a briefing.', 'nothing but the result'],
  [
    { result: 'I can lead a briefing', by: '2027-02-01' },
    'By 1 February 2027, I can lead a briefing.',
    '“I” keeps its capital',
  ],
  [
    { result: 'VIP guests are met', by: '2027-02-01' },
    'By 1 February 2027, VIP guests are met.',
    'so do letters that stand for words',
  ],
  [
    { result: 'Notes hold a date', measure: 'All of ten', now: 'Half' },
    'Notes hold a date: all of ten (now half).',
    'no date yet',
  ],
])('%o becomes “%s”: %s', (goal, expected) => {
  expect(sentence(goal)).toBe(expected);
});

test('is none without a result', () => {
  expect(sentence({ measure: '9 of 10', by: '2027-02-01' })).toBe(undefined);
});
