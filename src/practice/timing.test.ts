import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedTime, pause, remaining, resume, type Sitting } from './timing.ts';

const START = 1_000_000;
const MINUTE = 60_000;
const sitting: Sitting = { startedAt: START, seconds: 600, adjustment: 1, pauses: [] };
const clockAfter = (minutes: number, of: Sitting = sitting) =>
  remaining(of, START + minutes * MINUTE);
const paused = (...spans: readonly (readonly [from: number, to?: number])[]): Sitting => ({
  ...sitting,
  pauses: spans.map(([from, to]) => ({
    from: START + from * MINUTE,
    to: to === undefined ? undefined : START + to * MINUTE,
  })),
});

test.each([
  [1, 10],
  [1.25, 12.5],
  [1.5, 15],
  [2, 20],
] as const)('ten minutes × %d are %d minutes', (adjustment, minutes) => {
  expect(allowedTime({ seconds: 600, adjustment })).toBe(minutes * MINUTE);
  expect(clockAfter(4, { ...sitting, adjustment }).remaining).toBe((minutes - 4) * MINUTE);
});

test.each<[Sitting, string]>([
  [{ ...sitting, adjustment: 'untimed' }, 'untimed as an adjustment'],
  [{ ...sitting, seconds: undefined }, 'a test without a limit'],
])('%#: without a limit nothing runs out: %s', (untimed) => {
  expect(clockAfter(10_000, untimed)).toEqual({
    elapsed: 10_000 * MINUTE,
    paused: false,
    over: false,
  });
});

describe('running out', () => {
  test.each([
    [9.99, false],
    [10, true],
    [11, true],
  ])('after %d of 10 minutes it is over: %s', (minutes, over) => {
    expect(clockAfter(minutes).over).toBe(over);
    expect(clockAfter(minutes).remaining).toBeGreaterThanOrEqual(0);
  });
});

describe('pauses', () => {
  test.each<[Sitting, number, string]>([
    [paused([1, 3]), 6, 'two minutes out'],
    [paused([1, 3], [4, 5]), 7, 'two pauses'],
    [paused([1, 4], [2, 5]), 8, 'overlapping pauses count once'],
    [paused([2, 5], [1, 4]), 8, 'in any order'],
    [paused([1, 5], [2, 3]), 8, 'one inside another'],
    [paused([3]), 7, 'still paused after three minutes'],
    [paused([-5, -1]), 4, 'before the start'],
    [paused([-5, 1]), 5, 'from before the start'],
    [paused([7, 9]), 4, 'after now'],
    [paused([5, 20]), 5, 'until after now'],
    [paused([4, 2]), 4, 'ending before it began'],
  ])('%#: after six minutes %j leaves %d: %s', (of, minutes) => {
    expect(clockAfter(6, of).remaining).toBe(minutes * MINUTE);
  });

  test('stop the clock and start it again', () => {
    const stopped = pause(sitting, START + 2 * MINUTE);
    expect(clockAfter(60, stopped)).toMatchObject({
      remaining: 8 * MINUTE,
      paused: true,
      over: false,
    });
    const going = resume(stopped, START + 30 * MINUTE);
    expect(clockAfter(31, going)).toMatchObject({ remaining: 7 * MINUTE, paused: false });
  });

  test('pausing twice or resuming twice changes nothing more', () => {
    const stopped = pause(sitting, START + 2 * MINUTE);
    expect(pause(stopped, START + 3 * MINUTE)).toEqual(stopped);
    const going = resume(stopped, START + 4 * MINUTE);
    expect(resume(going, START + 9 * MINUTE)).toEqual(going);
  });
});

describe('a clock that is put back', () => {
  test('gives no more time than was allowed', () => {
    expect(clockAfter(-60)).toMatchObject({ elapsed: 0, remaining: 10 * MINUTE, over: false });
  });

  test('gives back no time that is known to have passed', () => {
    const seen = { ...sitting, seenAt: START + 8 * MINUTE };
    expect(clockAfter(-60, seen).remaining).toBe(2 * MINUTE);
    expect(clockAfter(9, seen).remaining).toBe(MINUTE);
  });

  test('does not make a pause longer than it was', () => {
    const stopped = pause(sitting, START + 5 * MINUTE);
    expect(clockAfter(6, resume(stopped, START)).remaining).toBe(4 * MINUTE);
  });
});

test('for any pauses: time left is between nothing and all, and never grows', () => {
  const anyPause = fc.record({
    from: fc.integer(),
    to: fc.option(fc.integer(), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(anyPause, { maxLength: 8 }),
      fc.nat(2_000_000),
      fc.nat(2_000_000),
      (pauses, one, other) => {
        const of = { ...sitting, pauses };
        const left = (ms: number) => remaining(of, START + ms).remaining ?? Number.NaN;
        const [sooner, later] = one < other ? [one, other] : [other, one];
        expect(left(sooner)).toBeLessThanOrEqual(600_000);
        expect(left(later)).toBeGreaterThanOrEqual(0);
        expect(left(later)).toBeLessThanOrEqual(left(sooner));
      },
    ),
  );
});
