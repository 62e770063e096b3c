import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { professionalDiscussionChecks } from './checks.ts';
import { professionalDiscussionExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  professionalDiscussionChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);
const asked = (question: string) => ({ topics: [{ question }] });
const said = (text: string) => ({ topics: [{ said: text }] });
const atQuestion = ['topics/e1/question'];

test.each([
  [asked('Did you agree the goals with your team?'), atQuestion, 'closed'],
  [asked('How did you agree the goals?'), [], 'open'],
  [asked('Tell me about a time when a goal was refused.'), [], 'open, without a question mark'],
  [
    asked('Wouldn’t you agree that feedback matters?'),
    [...atQuestion, ...atQuestion],
    'closed and leading',
  ],
  [asked('Surely you asked why. What came of it?'), atQuestion, 'leading'],
  [said('She explained it.'), ['topics/e1/said'], 'nothing is explained'],
  [
    said(
      'Goals that people set with you are ones they go on with when you are away: M chose the queue, and kept the tally for six weeks.',
    ),
    [],
    'points and an example',
  ],
  [
    { minutes: 1, topics: [{ question: 'Why?' }, { question: 'How?' }] },
    ['minutes'],
    'too short to be true',
  ],
  [{ minutes: 20, topics: [{ question: 'Why?' }, { question: 'How?' }] }, [], 'time enough'],
  [{ open: 'Underperformance: a case study' }, ['by'], 'open without a date'],
  [{ open: 'Underperformance: a case study', by: '2026-11-01' }, [], 'open with a date'],
  [{ open: 'Nothing.' }, [], 'nothing open'],
  [{ open: '' }, [], 'not there yet'],
  [{ about: 'He has been diagnosed with something.' }, ['about'], 'health'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  const { values } = professionalDiscussionExample;
  expect(professionalDiscussionChecks.flatMap((check) => check(values))).toEqual([]);
});
