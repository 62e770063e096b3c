import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from '../domain/attempt.ts';
import { utcDay } from '../domain/day.ts';
import { exampleResponse, NO_MARKS, noonOf } from '../domain/example.ts';
import { type DailyReview, dailyReview, type ReviewRequest } from './daily-review.ts';
import { exampleBank, exampleCriteria } from './example.ts';

const criteria = exampleCriteria(18);
const items = exampleBank(criteria, 4);

/** Every criterion answered once, rightly, on day 0: all are due on day 2. */
const studied = criteria.map((criterion, index) =>
  exampleResponse({
    at: noonOf(0) + index,
    item: `${criterion}-0`,
    criteria: [criterion],
  }),
);

const reviewOn = (
  day: number,
  events: readonly ResponseEvent[],
  more: Partial<ReviewRequest> = {},
) =>
  dailyReview({
    criteria,
    items,
    events,
    now: noonOf(day) + 3_600_000,
    params: { dayOf: utcDay },
    seed: `day-${day}`,
    ...more,
  });

const answered = (review: DailyReview, day: number, fields: Partial<ResponseEvent> = {}) =>
  review.items.map(({ id, criterion }, index) =>
    exampleResponse({
      at: noonOf(day) + 3_600_000 + index,
      item: id,
      criteria: [criterion],
      mode: 'review',
      ...fields,
    }),
  );

const criteriaIn = (review: DailyReview) => review.items.map(({ criterion }) => criterion);

describe('a day’s review', () => {
  test('has nothing to review before anything was practised', () => {
    expect(reviewOn(0, [])).toEqual({
      status: 'nothing-yet',
      items: [],
      later: 0,
      answeredToday: 0,
      nextDay: undefined,
    });
  });

  test('is done while nothing is due, and says when something will be', () => {
    expect(reviewOn(1, studied)).toMatchObject({
      status: 'done',
      items: [],
      nextDay: utcDay(noonOf(2)),
    });
  });

  test('caps the backlog at twelve and keeps the rest for later', () => {
    const review = reviewOn(2, studied);
    expect(review).toMatchObject({ status: 'to-do', later: 6 });
    expect(new Set(criteriaIn(review)).size).toBe(12);
  });

  test('is done for today after twelve, though more is due; the rest comes tomorrow', () => {
    const first = reviewOn(2, studied);
    const events = [...studied, ...answered(first, 2)];
    expect(reviewOn(2, events)).toMatchObject({
      status: 'done',
      items: [],
      answeredToday: 12,
      later: 6,
      nextDay: utcDay(noonOf(3)),
    });
    const rest = new Set(criteriaIn(reviewOn(3, events)));
    expect(rest).toEqual(new Set(criteria.filter((one) => !criteriaIn(first).includes(one))));
  });

  test('goes on where it was left', () => {
    const half = answered(reviewOn(2, studied), 2).slice(0, 5);
    const review = reviewOn(2, [...studied, ...half]);
    expect(review.items).toHaveLength(7);
    expect(
      criteriaIn(review).filter((one) => half.some((event) => event.criteria[0] === one)),
    ).toEqual([]);
  });

  test('counts neither retries nor other practice against the cap', () => {
    const [one] = answered(reviewOn(2, studied), 2);
    const fields = { ...one, criteria: ['ccs14/9.9'] };
    const retry = exampleResponse({ ...fields, id: 'r', tryNumber: 2 });
    const check = exampleResponse({ ...fields, id: 'c', mode: 'check' });
    expect(reviewOn(2, [...studied, retry, check])).toMatchObject({ answeredToday: 0 });
  });

  test('takes items that were met longest ago, or never', () => {
    expect(reviewOn(2, studied).items.some(({ id }) => id.endsWith('-0'))).toBe(false);
  });

  test('is the same for the same seed', () => {
    expect(reviewOn(2, studied)).toEqual(reviewOn(2, studied));
  });
});

describe('with few criteria due', () => {
  const few = studied.slice(0, 3);

  test('each is asked twice, by turns', () => {
    const drawn = criteriaIn(reviewOn(2, few));
    expect(drawn).toHaveLength(6);
    expect(drawn.slice(0, 3)).toEqual(drawn.slice(3));
  });

  test('a single one has its two items side by side', () => {
    expect(criteriaIn(reviewOn(2, studied.slice(0, 1)))).toEqual(['ccs14/1.1', 'ccs14/1.1']);
  });

  test('a criterion without items left is not due for ever', () => {
    expect(reviewOn(2, few, { items: [] })).toMatchObject({ status: 'done', later: 0 });
  });

  test('two are never neighbours, even when one has a single item', () => {
    const scarce = items.filter(({ id }) => !id.startsWith('ccs14/1.1') || id === 'ccs14/1.1-0');
    const drawn = criteriaIn(reviewOn(2, studied.slice(0, 2), { items: scarce }));
    expect(drawn.filter((one, index) => one === drawn[index - 1])).toEqual([]);
  });
});

describe('order', () => {
  const sureAndWrong = exampleResponse({
    at: noonOf(1),
    item: 'ccs14/3.6-2',
    criteria: ['ccs14/3.6'],
    confidence: 'sure',
    mark: NO_MARKS,
  });

  test('a mistake made with confidence comes first, as the very item', () => {
    const review = reviewOn(2, [...studied, sureAndWrong]);
    expect(review.items[0]).toEqual({ id: 'ccs14/3.6-2', criterion: 'ccs14/3.6' });
  });

  test('it does not come back on the same day', () => {
    expect(reviewOn(1, [...studied, sureAndWrong]).status).toBe('done');
  });

  test('it comes back though the criterion is not due', () => {
    const goodDay = [0, 1, 3].map((index) =>
      exampleResponse({
        at: noonOf(1) + 9 + index,
        item: `ccs14/3.6-${index}`,
        criteria: ['ccs14/3.6'],
      }),
    );
    const review = reviewOn(2, [...goodDay, sureAndWrong]);
    expect(review.items[0]?.id).toBe('ccs14/3.6-2');
  });

  test('if its item is gone, nobody is asked for ever', () => {
    const without = items.filter(({ id }) => id !== 'ccs14/3.6-2');
    const goodDay = [0, 1, 3].map((index) =>
      exampleResponse({
        at: noonOf(1) + 9 + index,
        item: `ccs14/3.6-${index}`,
        criteria: ['ccs14/3.6'],
      }),
    );
    expect(reviewOn(2, [...goodDay, sureAndWrong], { items: without }).status).toBe('done');
  });

  test('otherwise the criterion nearest to being forgotten comes first', () => {
    const weak = exampleResponse({
      at: noonOf(0),
      item: 'ccs14/2.4-0',
      criteria: ['ccs14/2.4'],
      mark: NO_MARKS,
    });
    const events = [...studied.filter((event) => event.criteria[0] !== 'ccs14/2.4'), weak];
    expect(criteriaIn(reviewOn(2, events))[0]).toBe('ccs14/2.4');
  });
});

test('for any log: within the cap, no item twice, no neighbours, only what was practised', () => {
  const anyResponse = fc
    .record({
      id: fc.uuid(),
      day: fc.integer({ min: 0, max: 8 }),
      item: fc.constantFrom(...items.slice(0, 24)),
      awarded: fc.constantFrom(0, 0.5, 1),
      confidence: fc.constantFrom('guess' as const, 'sure' as const, undefined),
      mode: fc.constantFrom('check' as const, 'review' as const),
    })
    .map(({ day, item, awarded, ...fields }) =>
      exampleResponse({
        ...fields,
        at: noonOf(day),
        item: item.id,
        criteria: item.criteria,
        mark: { awarded, available: 1 },
      }),
    );
  fc.assert(
    fc.property(fc.array(anyResponse, { maxLength: 40 }), fc.nat(12), (events, day) => {
      const review = reviewOn(day, events);
      const drawn = criteriaIn(review);
      expect(drawn.length).toBeLessThanOrEqual(12);
      expect(new Set(review.items.map(({ id }) => id)).size).toBe(drawn.length);
      const practised = new Set(events.flatMap((event) => event.criteria));
      expect(drawn.every((criterion) => practised.has(criterion))).toBe(true);
      const neighbours = drawn.filter((one, index) => one === drawn[index - 1]);
      expect(new Set(drawn).size === 1 || neighbours.length === 0).toBe(true);
    }),
  );
});
