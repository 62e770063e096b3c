import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, resultOf } from './sums.ts';

// The email of the lesson on evaluating promotions: 60 policies of 2,000, and 5 of 500 held out.
const email: Counts = {
  reached: 2000,
  responded: 240,
  gained: 60,
  cost: 180_000,
  margin: 6000,
  compared: { gained: 5, people: 500 },
};

test('works out what the lesson works out', () => {
  expect(resultOf(email)).toEqual({
    responseRate: 0.12,
    conversionRate: 0.03,
    costPerResponse: 750,
    costPerGained: 3000,
    anyway: 20,
    extra: 40,
    costPerExtra: 4500,
    net: 60_000,
    returned: 1 / 3,
  });
});

describe('what would have happened anyway', () => {
  test.each<[Partial<Counts>, number | undefined, number | undefined, string]>([
    [
      { compared: { gained: 36, people: undefined } },
      36,
      24,
      'a count for the same time last year',
    ],
    [{ compared: undefined }, undefined, undefined, 'nothing to compare with'],
    [{ compared: { gained: 5, people: 0 } }, undefined, undefined, 'a group of nobody'],
    [{ compared: { gained: 25, people: 500 } }, 100, -40, 'more came without it'],
    [{ compared: { gained: 1, people: 3 } }, 666.7, -606.7, 'a tenth of a person is enough'],
    [{ reached: undefined }, undefined, undefined, 'nobody counted whom it reached'],
  ])('%o: %s anyway, %s on top (%s)', (counts, anyway, extra) => {
    const result = resultOf({ ...email, ...counts });
    expect(result.anyway).toBe(anyway);
    expect(result.extra === undefined ? undefined : Math.round(result.extra * 10) / 10).toBe(extra);
  });

  test('counts all of them where nothing was compared', () => {
    expect(resultOf({ ...email, compared: undefined }).net).toBe(60 * 6000 - 180_000);
  });

  test('gives no cost for each on top when there is none on top', () => {
    const { costPerExtra, net } = resultOf({ ...email, compared: { gained: 25, people: 500 } });
    expect({ costPerExtra, net }).toEqual({ costPerExtra: undefined, net: -420_000 });
  });
});

const count = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });

test('never yields a value that is no number', () => {
  fc.assert(
    fc.property(
      fc.record({
        reached: count,
        responded: count,
        gained: count,
        cost: count,
        margin: count,
        compared: fc.option(
          fc.record({ gained: fc.integer({ min: 0, max: 1000 }), people: count }),
          { nil: undefined },
        ),
      }),
      (counts) => {
        const numbers = Object.values(resultOf(counts)).filter((value) => value !== undefined);
        expect(numbers.every(Number.isFinite)).toBe(true);
      },
    ),
  );
});
