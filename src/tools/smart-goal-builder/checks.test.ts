import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { smartGoalChecks } from './checks.ts';
import { smartGoalExample } from './example-piece.ts';

const hints = (values: ReturnType<typeof valuesOf>) =>
  smartGoalChecks.flatMap((check) => check(values)).map(({ path }) => path);

const inGoal = (goal: Readonly<Record<string, string>>) =>
  hints(valuesOf({ on: '2027-01-11', goals: [goal] }));

test('has nothing to say of the worked example, nor of an empty goal', () => {
  expect(hints(smartGoalExample.values)).toEqual([]);
  expect(inGoal({ weak: 'Improve everything' })).toEqual([]);
});

test.each<[Readonly<Record<string, string>>, string, string]>([
  [{ goal: 'Improve the phones by May' }, 'goal', 'a vague verb'],
  [{ goal: 'By May, 9 of 10 calls; also reduce emails to 5' }, 'goal', 'two goals'],
  [{ goal: 'No complaints by May' }, 'goal', 'out of their hands'],
  [{ goal: '9 of 10 calls in 20 seconds' }, 'goal', 'no date in it'],
  [{ measure: 'I feel better' }, 'measure', 'nothing to be seen'],
  [{ said: 'Agreed.' }, 'said', 'not a word of their own'],
  [{ by: '2027-01-10' }, 'by', 'due before the piece was written'],
  [{ by: '2027-03-01', review: '2027-03-02' }, 'review', 'a review after it is due'],
  [{ agreed: '2027-02-02', review: '2027-02-01' }, 'review', 'a review before it was agreed'],
])('%o: one hint at %s (%s)', (goal, field) => {
  expect(inGoal(goal)).toEqual([`goals/e1/${field}`]);
});

test.each<[Readonly<Record<string, string>>, string]>([
  [{ by: '2027-01-11' }, 'due on the day'],
  [{ by: '2027-03-01', review: '2027-03-01' }, 'reviewed on the day it is due'],
  [{ agreed: '2027-02-01' }, 'no review date yet'],
])('%o is in order: %s', (goal) => {
  expect(inGoal(goal)).toEqual([]);
});
