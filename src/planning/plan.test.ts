import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleStep, MONDAY } from './example.ts';
import { minutesOn, type PlanRequest, planStudy, weekdayOf } from './plan.ts';

const evenings = [60, 0, 60, 0, 60, 0, 0];

function request(
  fields: Partial<PlanRequest> & { readonly weekdays?: readonly number[] } = {},
): PlanRequest {
  const { weekdays = evenings, ...rest } = fields;
  return {
    steps: [exampleStep(1, 60), exampleStep(2, 90), exampleStep(3, 30)],
    doneToday: 0,
    today: MONDAY,
    settings: { weekdays, daysOff: [], spareWeeks: 0 },
    ...rest,
  };
}

/** Day of the plan (0 is today) and what is done on it. */
const outline = (plan: ReturnType<typeof planStudy>) =>
  plan.days.map(({ day, parts }) => [
    day - MONDAY,
    parts
      .map(
        ({ step, minutes, isContinued }) =>
          `${step.id.slice(13, -5)}${isContinued ? '…' : ''} ${minutes}`,
      )
      .join(', '),
  ]);

test('without a date every chosen day is filled, from today on', () => {
  const plan = planStudy(request());
  expect(outline(plan)).toEqual([
    [0, '1 60'],
    [2, '2 60'],
    [4, '2… 30, 3 30'],
  ]);
  expect(plan.outcome).toEqual({ kind: 'open', end: MONDAY + 4 });
});

test('with a date far off the days are shorter, so that the work reaches it', () => {
  const plan = planStudy(request({ target: MONDAY + 15 }));
  expect(outline(plan).map(([day]) => day)).toEqual([0, 2, 4, 7, 9, 11]);
  expect(plan.days.every(({ minutes }) => minutes === 30)).toBe(true);
  expect(plan.outcome).toEqual({
    kind: 'fits',
    end: MONDAY + 11,
    target: MONDAY + 15,
    spareDays: 3,
  });
});

test('a day is never shorter than half an hour for the sake of a date far off', () => {
  const plan = planStudy(request({ target: MONDAY + 700 }));
  expect(plan.days.map(({ minutes }) => minutes)).toEqual([30, 30, 30, 30, 30, 30]);
});

test('spare weeks before the date stay free', () => {
  const settings = { weekdays: evenings, daysOff: [], spareWeeks: 1 };
  const plan = planStudy(request({ settings, target: MONDAY + 15 }));
  expect(plan.days.at(-1)?.day).toBeLessThan(MONDAY + 8);
});

test('spare weeks give way before the date does', () => {
  const settings = { weekdays: evenings, daysOff: [], spareWeeks: 1 };
  const plan = planStudy(request({ settings, target: MONDAY + 8 }));
  expect(plan.outcome).toMatchObject({ kind: 'fits', end: MONDAY + 4, spareDays: 3 });
});

describe('when time is short', () => {
  test('it says when the work would end, and how much more a week would do', () => {
    const plan = planStudy(request({ target: MONDAY + 4 }));
    expect(plan.outcome).toEqual({ kind: 'late', end: MONDAY + 4, target: MONDAY + 4, more: 90 });
    const [a = 0, , c = 0] = evenings.map((minutes) => minutes * (1 + 90 / 180));
    const helped = planStudy(request({ target: MONDAY + 4, weekdays: [a, 0, c, 0, 90, 0, 0] }));
    expect(helped.outcome.kind).toBe('fits');
  });

  test('it does not ask for more than twelve hours a day', () => {
    const plan = planStudy(request({ steps: [exampleStep(1, 6000)], target: MONDAY + 3 }));
    expect(plan.outcome).toMatchObject({ kind: 'late', more: undefined });
  });

  test('a date that has no study day before it says so too', () => {
    const plan = planStudy(request({ today: MONDAY + 1, target: MONDAY + 2 }));
    expect(plan.outcome).toMatchObject({ kind: 'late', more: undefined });
  });
});

test.each([MONDAY, MONDAY - 10])('a date that is past or today is no date: %d', (target) => {
  expect(planStudy(request({ target })).outcome.kind).toBe('open');
});

describe('today', () => {
  test('counts what was done, and what is left keeps its place', () => {
    const steps = [exampleStep(1, 20), exampleStep(2, 90), exampleStep(3, 30)];
    const plan = planStudy(request({ steps, doneToday: 40 }));
    expect(outline(plan)).toEqual([
      [0, '1 20'],
      [2, '2 60'],
      [4, '2… 30, 3 30'],
    ]);
  });

  test('with more done than planned asks for nothing more', () => {
    expect(planStudy(request({ doneToday: 300 })).days[0]?.day).toBe(MONDAY + 2);
  });

  test('asks for as much with a date as it did before the learner began', () => {
    const before = planStudy(request({ target: MONDAY + 15 }));
    const steps = [exampleStep(1, 40), exampleStep(2, 90), exampleStep(3, 30)];
    const after = planStudy(request({ steps, doneToday: 20, target: MONDAY + 15 }));
    expect(after.days[0]).toMatchObject({
      day: MONDAY,
      minutes: (before.days[0]?.minutes ?? 0) - 20,
    });
    expect(after.days.slice(1).map(({ minutes }) => minutes)).toEqual(
      before.days.slice(1).map(({ minutes }) => minutes),
    );
  });
});

test('nothing left is done', () => {
  expect(planStudy(request({ steps: [] }))).toEqual({ days: [], outcome: { kind: 'done' } });
});

test.each<[string, Parameters<typeof request>[0]]>([
  ['no weekday', { weekdays: [0, 0, 0, 0, 0, 0, 0] }],
  [
    'days off for ever',
    { settings: { weekdays: evenings, daysOff: [{ first: 0, last: 99_999 }], spareWeeks: 0 } },
  ],
  ['more than ten years of work', { steps: [exampleStep(1, 10_000_000)] }],
])('there is no time with %s', (_, fields) => {
  expect(planStudy(request(fields))).toEqual({ days: [], outcome: { kind: 'no-time' } });
});

test('weekdays begin on Monday, before 1970 too', () => {
  expect([MONDAY, MONDAY + 6, 0, -1, -4].map(weekdayOf)).toEqual([0, 6, 3, 2, 6]);
});

describe('whatever the steps, days and dates', () => {
  const fives = (most: number) => fc.integer({ min: 1, max: most }).map((count) => count * 5);
  const requests = fc.record({
    steps: fc
      .array(fives(60), { minLength: 1, maxLength: 40 })
      .map((all) => all.map((minutes, place) => exampleStep(place, minutes))),
    doneToday: fc.oneof(fc.constant(0), fives(30)),
    today: fc.integer({ min: MONDAY, max: MONDAY + 6 }),
    target: fc.option(fc.integer({ min: MONDAY - 5, max: MONDAY + 400 }), { nil: undefined }),
    settings: fc.record({
      weekdays: fc.tuple(
        fives(30),
        ...Array.from({ length: 6 }, () => fc.oneof(fc.constant(0), fives(30))),
      ),
      daysOff: fc.array(
        fc
          .record({ first: fc.integer({ min: MONDAY, max: MONDAY + 60 }), length: fc.nat(20) })
          .map(({ first, length }) => ({ first, last: first + length })),
        { maxLength: 3 },
      ),
      spareWeeks: fc.nat(4),
    }),
  });
  const holds = (check: (asked: PlanRequest, plan: ReturnType<typeof planStudy>) => void) =>
    fc.assert(
      fc.property(requests, (asked) => check(asked, planStudy(asked))),
      { numRuns: 400 },
    );

  test('no day is over its minutes, none is off, none is before today', () => {
    holds(({ today, doneToday, settings }, { days }) => {
      for (const { day, minutes } of days) {
        expect(day).toBeGreaterThanOrEqual(today);
        const room = minutesOn(day, settings) - (day === today ? doneToday : 0);
        expect(minutes).toBeLessThanOrEqual(room);
        expect(minutes).toBeGreaterThan(0);
      }
    });
  });

  test('every step is there once, whole and in its order', () => {
    holds(({ steps }, { days }) => {
      const parts = days.flatMap((day) => day.parts);
      const order = parts.filter(({ isContinued }) => !isContinued).map(({ step }) => step.id);
      expect(order).toEqual(steps.map(({ id }) => id));
      for (const { id, minutes } of steps) {
        const own = parts.filter(({ step }) => step.id === id);
        expect(own.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
      }
    });
  });

  test('days come in their order, each once, and are as long as their parts', () => {
    holds((_, { days }) => {
      const order = days.map(({ day }) => day);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { minutes, parts } of days) {
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
      }
    });
  });

  test('the same request gives the same plan', () => {
    holds((asked, plan) => {
      expect(planStudy(asked)).toEqual(plan);
    });
  });

  test('a date that can be reached is reached', () => {
    holds((asked, { outcome }) => {
      if (outcome.kind !== 'late') return;
      const { steps, doneToday, today, settings } = asked;
      const free = Array.from({ length: outcome.target - today }, (_, ahead) =>
        minutesOn(today + ahead, settings),
      ).reduce((sum, minutes) => sum + minutes, 0);
      const needed = steps.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(needed + Math.min(doneToday, minutesOn(today, settings))).toBeGreaterThan(free);
    });
  });

  test('what it says of the end is the last day', () => {
    holds((_, { days, outcome }) => {
      if (!('end' in outcome)) throw new Error('There is time every Monday.');
      expect(outcome.end).toBe(days.at(-1)?.day);
    });
  });
});
