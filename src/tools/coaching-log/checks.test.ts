import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { coachingChecks } from './checks.ts';
import { coachingExample } from './example-piece.ts';
import { helpOverTime } from './rungs.ts';

type Occasion = Readonly<Record<string, string | number>>;
const hintsOn = (occasions: readonly Occasion[]) =>
  coachingChecks.flatMap((check) => check(valuesOf({ occasions }))).map(({ path }) => path);

test.each([
  [{ rung: 5, why: 'Danger' }, 'afterwards', 'took over, and that was all'],
  [{ seen: 'She was lazy about it' }, 'seen', 'judges the person'],
  [{ result: 'It worked.' }, 'result', 'says nothing'],
  [{ did: 'He was off sick, so I waited' }, 'did', 'health'],
])('%j: a hint at %s (%s)', (occasion, field, _reason) => {
  expect(hintsOn([occasion])).toEqual([`occasions/e1/${field}`]);
});

test.each([
  [{ rung: 5, why: 'Danger', afterwards: 'Did the next alone' }, 'took over, then handed back'],
  [{ rung: 4, why: 'New' }, 'showed'],
  [{ rung: 5 }, 'still being written'],
  [{ seen: 'She was slow to answer the phone: nine rings' }, 'how long it took'],
  [{ seen: 'The screen was slow and P began to apologise' }, 'a slow screen'],
  [{ result: 'It worked: the caller rang back to say thanks' }, 'says what'],
])('%j: no hint (%s)', (occasion, _reason) => {
  expect(hintsOn([occasion])).toEqual([]);
});

test.each([
  [[3, 3, 3], ['occasions']],
  [[3, 3, 1], []],
  [[3, 3], []],
])('help of %j gives %j', (given, paths) => {
  expect(hintsOn(given.map((rung) => ({ rung })))).toEqual(paths);
});

test('shows how help to one person went up or down, by date', () => {
  expect(helpOverTime(coachingExample.values)).toBe('Adviser K: 3, then 1');
  expect(helpOverTime({})).toBeUndefined();
});

test('nothing is said of the worked example', () => {
  expect(coachingChecks.flatMap((check) => check(coachingExample.values))).toEqual([]);
});
