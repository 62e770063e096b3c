import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from '../domain/attempt.ts';
import { DAY_MS, utcDay } from '../domain/day.ts';
import { exampleResponse, FULL_MARKS, NO_MARKS, noonOf } from '../domain/example.ts';
import { exampleCriteria } from './example.ts';
import { FINAL_DAYS, type ScheduleParams, scheduleOf, scheduleOfAll } from './schedule.ts';

const params: ScheduleParams = { dayOf: utcDay };
const C = 'ccs14/1.1';
const today = utcDay(noonOf(0));

let serial = 0;
const answer = (day: number, fields: Partial<ResponseEvent> = {}) => {
  serial += 1;
  return exampleResponse({ at: noonOf(day) + serial, item: `ccs14/item-${serial}`, ...fields });
};
const wrong = { mark: NO_MARKS };

const schedule = (
  events: readonly ResponseEvent[],
  day: number,
  more: Partial<ScheduleParams> = {},
) => scheduleOf(C, events, noonOf(day) + 60_000, { ...params, ...more });

/** Days from day 0 on which the criterion falls due. */
const dueAfter = (events: readonly ResponseEvent[], day: number, more = {}) =>
  (schedule(events, day, more)?.dueDay ?? Number.NaN) - today;

describe('when a criterion falls due', () => {
  test('never, if it was never practised', () => {
    expect(schedule([], 0)).toBeUndefined();
    expect(schedule([answer(0, { criteria: ['ccs14/1.2'] })], 0)).toBeUndefined();
  });

  test.each<[readonly ResponseEvent[], number, string]>([
    [[answer(0)], 2, 'right: two days'],
    [[answer(0, wrong)], 1, 'wrong: tomorrow'],
    [[answer(0, { confidence: 'guess' })], 1, 'a lucky guess: tomorrow'],
    [[answer(0), answer(1)], 8, 'right again the next day: a week on'],
    [[answer(0), answer(2)], 13, 'right again when due: the interval grows more'],
    [[answer(0), answer(2, wrong)], 3, 'forgotten when due: tomorrow'],
  ])('%#: %j due after %d days: %s', (events, days) => {
    expect(dueAfter(events, 0)).toBe(days);
  });

  test('it is due on that day and after it, not before', () => {
    const events = [answer(0)];
    expect([0, 1, 2, 9].map((day) => schedule(events, day)?.isDue)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('a higher retention asks for it sooner', () => {
    const events = [answer(0), answer(1)];
    expect(dueAfter(events, 1, { retention: 0.95 })).toBeLessThan(dueAfter(events, 1));
  });
});

describe('several answers on a day', () => {
  test.each<[readonly ResponseEvent[], number, string]>([
    [[answer(0), answer(0), answer(0, wrong)], 2, 'one slip among three: as if right'],
    [[answer(0), answer(0, wrong)], 1, 'one right, one wrong: as if wrong'],
    [[answer(0), answer(0), answer(0), answer(0)], 2, 'four right are one review'],
  ])('%#: %j due after %d days: %s', (events, days) => {
    expect(dueAfter(events, 0)).toBe(days);
  });

  test('retries and repeats of an item are no reviews', () => {
    const first = answer(0, wrong);
    const told = { ...first, mark: FULL_MARKS };
    const retry = exampleResponse({ ...told, id: 'r', at: first.at + 1, tryNumber: 2 });
    const repeat = exampleResponse({ ...told, id: 's', at: first.at + 2 });
    expect(schedule([first, retry, repeat], 1)).toEqual(schedule([first], 1));
  });

  test('a retry alone is no review either', () => {
    expect(schedule([answer(0, { tryNumber: 2 })], 0)).toBeUndefined();
  });
});

describe('recall', () => {
  test('is .9 when the stability is over, and falls', () => {
    const events = [answer(0)];
    const { stability = 0, lastAt = 0 } = schedule(events, 0) ?? {};
    const recallAfter = (days: number) =>
      scheduleOf(C, events, lastAt + days * DAY_MS, params)?.recall ?? 0;
    expect(recallAfter(stability)).toBeCloseTo(0.9, 6);
    expect(recallAfter(0)).toBe(1);
    expect(recallAfter(7)).toBeGreaterThan(0.8);
    expect(recallAfter(8)).toBeLessThan(0.8);
  });

  test('a clock that was put back makes nothing due and nothing forgotten', () => {
    expect(schedule([answer(5)], 0)).toMatchObject({ recall: 1, isDue: false });
  });

  test('answers given before the clock was put back are taken in order of time', () => {
    const events = [answer(3), answer(1), answer(2, wrong)];
    expect(schedule(events, 4)).toEqual(schedule([...events].reverse(), 4));
  });
});

describe('mistakes made with confidence', () => {
  const sure = { confidence: 'sure', mark: NO_MARKS, item: 'ccs14/x' } as const;
  const errors = (...events: readonly ResponseEvent[]) =>
    schedule(events, 3)?.confidentErrors.map(({ item }) => item);

  test('are kept until the item is answered rightly on a later day', () => {
    expect(errors(answer(0, sure))).toEqual(['ccs14/x']);
    expect(errors(answer(0, sure), answer(1, { item: 'ccs14/x' }))).toEqual([]);
  });

  test('are not forgotten because the key was repeated the same day', () => {
    expect(errors(answer(0, sure), answer(0, { item: 'ccs14/x' }))).toEqual(['ccs14/x']);
  });

  test('count when the item was right before on the same day', () => {
    expect(errors(answer(0, { item: 'ccs14/x' }), answer(0, sure))).toEqual(['ccs14/x']);
  });

  test('stay when another item is right, or when this one is wrong again', () => {
    expect(errors(answer(0, sure), answer(1))).toEqual(['ccs14/x']);
    expect(errors(answer(0, sure), answer(1, { item: 'ccs14/x', ...wrong }))).toEqual(['ccs14/x']);
  });
});

describe('a target date', () => {
  const criteria = exampleCriteria(57);
  const inDays = (days: number) => ({ target: noonOf(days) });
  const wellKnown = [0, 2, 13, 60].map((day) => answer(day, { criteria }));

  test('brings every criterion back once in the last week before it', () => {
    const schedules = scheduleOfAll(criteria, wellKnown, noonOf(61), { ...params, ...inDays(90) });
    const daysBefore = [...schedules.values()].map(({ dueDay }) => today + 90 - dueDay);
    expect(schedules.size).toBe(57);
    expect(Math.max(...daysBefore)).toBeLessThanOrEqual(FINAL_DAYS);
    expect(Math.min(...daysBefore)).toBeGreaterThanOrEqual(1);
    const load = Array.from(
      { length: FINAL_DAYS },
      (_, day) => daysBefore.filter((before) => before === day + 1).length,
    );
    // 57 criteria over a week are 8 a day; the daily cap of 12 must be able to clear them.
    expect(Math.max(...load)).toBeLessThanOrEqual(14);
    expect(Math.min(...load)).toBeGreaterThan(0);
  });

  test('does not bring back what was met in that week', () => {
    const events = [answer(0), answer(2), answer(13), answer(60)];
    expect(dueAfter(events, 60, inDays(66))).toBeGreaterThan(66);
    expect(dueAfter(events, 60, inDays(68))).toBeLessThan(68);
  });

  test('still counts on the day itself', () => {
    const events = [answer(0), answer(2), answer(13), answer(60)];
    expect(dueAfter(events, 90, inDays(90))).toBeLessThan(90);
    expect(dueAfter(events, 91, inDays(90))).toBeGreaterThan(90);
  });

  test('has what was met on the first day of that week done with', () => {
    const met = [0, 2, 13, 83].map((day) => answer(day, { criteria }));
    const schedules = scheduleOfAll(criteria, met, noonOf(83), { ...params, ...inDays(90) });
    const sooner = [...schedules.values()].filter(({ dueDay }) => dueDay <= today + 90);
    expect(sooner).toEqual([]);
  });

  test('shortens the intervals of the last fortnight', () => {
    const events = [answer(0), answer(2)];
    expect(dueAfter(events, 2)).toBe(13);
    expect(dueAfter(events, 2, inDays(40))).toBe(13);
    expect(dueAfter(events, 2, inDays(9))).toBeLessThan(8);
  });

  test.each([noonOf(-1), Number.NaN, Number.POSITIVE_INFINITY])(
    'means nothing once it has passed, or if it is no date: %d',
    (target) => {
      const events = [answer(0), answer(2)];
      expect(schedule(events, 3, { target })).toEqual(schedule(events, 3));
    },
  );
});

test('many criteria at once come out as one by one, whatever they are called', () => {
  const names = [C, '__proto__', 'constructor', ''];
  const events = names.map((name, index) => answer(index, { criteria: [name, C] }));
  const all = scheduleOfAll(names, events, noonOf(5), params);
  for (const name of names)
    expect(all.get(name)).toEqual(scheduleOf(name, events, noonOf(5), params));
});

test('for any log: recall is a probability, due comes after the last review, order means nothing', () => {
  const anyAnswer = fc
    .record({
      id: fc.uuid(),
      day: fc.integer({ min: -3, max: 400 }),
      item: fc.constantFrom('ccs14/a', 'ccs14/b', '__proto__'),
      awarded: fc.constantFrom(0, 0.5, 1),
      confidence: fc.constantFrom('guess' as const, 'sure' as const, undefined),
    })
    .map(({ day, awarded, ...fields }) =>
      exampleResponse({ ...fields, at: noonOf(day), mark: { awarded, available: 1 } }),
    );
  fc.assert(
    fc.property(
      fc.array(anyAnswer, { minLength: 1 }),
      fc.integer({ min: -5, max: 900 }),
      (events, day) => {
        const found = schedule(events, day);
        expect(found?.recall).toBeGreaterThan(0);
        expect(found?.recall).toBeLessThanOrEqual(1);
        expect(found?.dueDay).toBeGreaterThan(found?.lastDay ?? Number.NaN);
        expect(schedule([...events].reverse(), day)).toEqual(found);
      },
    ),
  );
});
