import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, outcomeOf, type Prospect, totalOf, withLowerBenefits } from './sums.ts';

const once = (pounds: number, after = 0): Flow => ({ pence: pounds * 100, every: 'once', after });
const monthly = (pounds: number): Flow => ({ pence: pounds * 100, every: 'month', after: 0 });
const yearly = (pounds: number): Flow => ({ pence: pounds * 100, every: 'year', after: 0 });

const prospect = (fields: Partial<Prospect>): Prospect => ({
  costs: [],
  benefits: [],
  months: 12,
  rate: 0,
  ...fields,
});

describe('totals, ratio and return', () => {
  test('£4,000 spent for 120 sales of £50 margin gains £2,000: 1.5 to 1, or half as much again', () => {
    const outcome = outcomeOf(prospect({ costs: [once(4000)], benefits: [once(6000, 1)] }));
    expect(outcome).toMatchObject({
      costs: 400_000,
      benefits: 600_000,
      net: 200_000,
      ratio: 1.5,
      returned: 0.5,
    });
  });

  test.each([
    [monthly(10), 12, 120, 'twelve months of a year'],
    [monthly(10), 1, 10, 'a period of one month'],
    [yearly(10), 12, 10, 'one full year'],
    [yearly(10), 11, 0, 'a year that does not end within the period'],
    [yearly(10), 30, 20, 'two full years and a half'],
    [once(10, 0), 12, 10, 'the start'],
    [once(10, 12), 12, 10, 'the last month'],
    [once(10, 13), 12, 0, 'after the period'],
  ])('%o in %i months comes to £%i: %s', (flow, months, pounds) => {
    expect(totalOf(flow, months)).toBe(pounds * 100);
  });

  test('adds pence without losing any', () => {
    const dime: Flow = { pence: 10, every: 'month', after: 0 };
    expect(totalOf(dime, 600)).toBe(6000);
  });

  test('has neither ratio nor return where nothing is spent', () => {
    const { ratio, returned, payback } = outcomeOf(prospect({ benefits: [once(50, 1)] }));
    expect({ ratio, returned, payback }).toEqual({
      ratio: undefined,
      returned: undefined,
      payback: { kind: 'never-out-of-pocket' },
    });
  });

  test('tells by how much benefits may fall', () => {
    expect(outcomeOf(prospect({ costs: [once(3000)], benefits: [once(4800, 1)] })).room).toBe(
      0.375,
    );
    expect(outcomeOf(prospect({ costs: [once(3000)], benefits: [once(2999, 1)] })).room).toBe(
      undefined,
    );
  });

  test('lowers every benefit by a fifth and leaves the costs', () => {
    const lower = withLowerBenefits(
      prospect({ costs: [once(6000)], benefits: [once(6600, 1)] }),
      0.2,
    );
    expect(outcomeOf(lower)).toMatchObject({ costs: 600_000, benefits: 528_000, net: -72_000 });
  });
});

describe('net present value', () => {
  // The series of 500, 400, 300, 100 and of 100, 300, 400, 600 after 1,000 are the two projects
  // with which finance textbooks introduce the method; their values at 10% are printed there.
  test.each([
    [[once(10_000)], [yearly(4500)], 36, 0.08, 1596.94, '£4,500 for three years at 8%'],
    [
      [once(1000)],
      [once(500, 12), once(400, 24), once(300, 36), once(100, 48)],
      48,
      0.1,
      78.82,
      'income that falls',
    ],
    [
      [once(1000)],
      [once(100, 12), once(300, 24), once(400, 36), once(600, 48)],
      48,
      0.1,
      49.18,
      'income that grows',
    ],
    [[], [monthly(100)], 12, 1.01 ** 12 - 1, 1125.51, 'an annuity at 1% a month'],
    [[once(1000)], [once(1000, 1)], 12, 0, 0, 'no discount at all'],
  ])(
    '%o and %o over %i months at %f are worth £%f: %s',
    (costs, benefits, months, rate, pounds) => {
      const { presentValue } = outcomeOf({ costs, benefits, months, rate });
      expect(presentValue).toBe(Math.round(pounds * 100));
    },
  );
});

describe('payback', () => {
  test.each([
    [[once(10_000)], [yearly(4500)], 36, 26.67, 'yearly income, within the third year'],
    [[once(900)], [monthly(120)], 12, 7.5, 'monthly income, within the eighth month'],
    [[once(900), monthly(20)], [monthly(120)], 12, 9, 'running costs slow it down'],
    [[once(900)], [once(2000, 3)], 12, 3, 'a single sum, at the end of its month'],
    [[once(100), once(550, 6)], [monthly(100)], 12, 6.5, 'a second bill puts it back in debt'],
    [[once(1200)], [monthly(100)], 12, 12, 'the last day of the period'],
  ])('%o and %o within %i months: after %f (%s)', (costs, benefits, months, expected) => {
    const { payback } = outcomeOf({ costs, benefits, months, rate: 0.08 });
    expect(payback.kind === 'after' && Math.round(payback.months * 100) / 100).toBe(expected);
  });

  test.each([
    [[once(1201)], [monthly(100)], 'a pound too little comes back'],
    [[once(100)], [], 'nothing comes back'],
    [[once(100), once(500, 12)], [monthly(20)], 'a late bill takes it all again'],
  ])('%o and %o are not paid back: %s', (costs, benefits) => {
    expect(outcomeOf(prospect({ costs, benefits })).payback).toEqual({ kind: 'not-within' });
  });

  test('yearly income of a penny a year is not lost to rounding', () => {
    const penny: Flow = { pence: 1, every: 'year', after: 0 };
    const { payback } = outcomeOf(
      prospect({ costs: [{ ...penny, every: 'once' }], benefits: [penny] }),
    );
    expect(payback.kind).toBe('after');
  });
});

const flows = fc.array(
  fc.record({
    pence: fc.integer({ min: 0, max: 10_000_000 }),
    every: fc.constantFrom('once' as const, 'month' as const, 'year' as const),
    after: fc.integer({ min: 0, max: 80 }),
  }),
  { maxLength: 6 },
);

test('never yields a value that is no number, whatever the flows', () => {
  fc.assert(
    fc.property(
      flows,
      flows,
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (costs, benefits, months, rate) => {
        const { payback, ...outcome } = outcomeOf({ costs, benefits, months, rate });
        const numbers = Object.values(outcome).filter((value) => value !== undefined);
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(outcome.net).toBe(outcome.benefits - outcome.costs);
        // Without discount, what has been paid back by the end is a gain, and the other way round.
        expect(outcome.net < 0).toBe(payback.kind === 'not-within');
      },
    ),
  );
});
