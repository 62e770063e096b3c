import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { costBenefitChecks } from './checks.ts';
import { costBenefitExample } from './example-piece.ts';

const pathsOf = (values: ReturnType<typeof valuesOf>) =>
  costBenefitChecks.flatMap((check) => check(values)).map(({ path }) => path);

const two = [{ name: 'Leaflets' }, { name: 'Open evening' }];
const cost = { option: 'options/e1', what: 'Staff time', amount: 100, every: 'once' };
const gain = { option: 'options/e1', what: 'Extra bookings, margin', amount: 150, every: 'once' };

const hints = (form: Readonly<Record<string, Json>>) =>
  pathsOf(valuesOf({ months: 12, options: two, costs: [cost], benefits: [gain], ...form }));

test('has nothing to say of the worked example, nor of an empty piece', () => {
  expect(pathsOf(costBenefitExample.values)).toEqual([]);
  expect(pathsOf({})).toEqual([]);
});

describe('benefits at the whole price', () => {
  test.each([
    ['Sales', 'sales alone'],
    ['Extra sales of home policies', 'extra, but at the full price'],
    ['Takings on the day', 'takings'],
    ['More revenue from the café', 'revenue'],
    ['Ticket income', 'income'],
    ['40 tickets sold', 'sold'],
    ['Turnover in May', 'turnover'],
    ['Full price of 20 rooms', 'price'],
    ['Receipts from the stall', 'receipts'],
    ['Increase in sales', 'an increase'],
  ])('asks about “%s”: %s', (what) => {
    expect(hints({ benefits: [{ ...gain, what }] })).toContain('benefits/e1/what');
  });

  test.each([
    ['Extra bookings, margin on each', 'margin'],
    ['Profit on extra sales', 'profit'],
    ['Sales, what is left after the goods are paid for', 'left'],
    ['Volunteers who stay, hours saved', 'no sale at all'],
    ['New members of the library', 'members'],
    ['Fewer calls to the desk', 'a cost saved'],
    ['Net income from the raffle', 'net'],
    ['Contribution of 12 extra tickets sold', 'contribution'],
    ['Surplus on 30 meals sold', 'surplus'],
    ['Donations', 'donations have no goods to pay for'],
  ])('lets “%s” stand: %s', (what) => {
    expect(hints({ benefits: [{ ...gain, what }] })).not.toContain('benefits/e1/what');
  });
});

describe('time that nobody counted', () => {
  test.each([
    ['Printing', true, 'a bill and no more'],
    ['Adverts on local radio', true, 'space that is bought'],
    ['Prizes', true, 'things'],
    ['Staff time for the design', false, 'staff time'],
    ['Two advisers for the evening', false, 'people who give their evening'],
    ['Wages of the extra shift', false, 'wages'],
    ['12 hours on the stall', false, 'hours'],
  ])('“%s” as the only cost: asks %s (%s)', (what, asks) => {
    expect(hints({ costs: [{ ...cost, what }] }).includes('costs')).toBe(asks);
  });

  test('sees time that is named where the figure comes from', () => {
    const basis = 'Twelve hours of one assistant';
    expect(hints({ costs: [{ ...cost, what: 'Design', basis }] })).not.toContain('costs');
  });
});

describe('figures that cannot be compared', () => {
  test('names a side that an option lacks', () => {
    expect(hints({ benefits: [] })).toContain('benefits');
    expect(hints({ costs: [] })).toContain('costs');
  });

  test.each<[Readonly<Record<string, Json>>, number, string, string]>([
    [{ every: 'year' }, 18, 'benefits/e1/every', 'a year that does not end in the period'],
    [{ every: 'once', after: 13 }, 12, 'benefits/e1/after', 'a sum after the period'],
  ])('%o within %i months', (fields, months, path) => {
    expect(hints({ months, benefits: [{ ...gain, ...fields }] })).toContain(path);
  });

  test.each<[Readonly<Record<string, Json>>, number, string]>([
    [{ every: 'year' }, 24, 'whole years'],
    [{ every: 'once', after: 12 }, 12, 'the last month'],
    [{ every: 'month' }, 7, 'months'],
  ])('lets %o within %i months stand: %s', (fields, months) => {
    expect(hints({ months, benefits: [{ ...gain, ...fields }] })).toEqual([]);
  });

  test.each([
    [0.08, true, 'eight per cent written as a share'],
    [80, true, 'a slip of the finger'],
    [0, false, 'left out on purpose'],
    [0.5, false, 'low but possible'],
    [8, false, 'usual'],
  ])('a discount rate of %f: asks %s (%s)', (rate, asks) => {
    expect(hints({ rate }).includes('rate')).toBe(asks);
  });

  test('says when an option costs more than may be spent, to the penny', () => {
    expect(hints({ budget: 100 })).toEqual([]);
    expect(hints({ budget: 99.99 })).toEqual(['budget']);
  });
});

describe('the decision', () => {
  const both = {
    costs: [cost, { ...cost, option: 'options/e2' }],
    benefits: [gain, { ...gain, option: 'options/e2', amount: 400 }],
  };

  test('asks why the better option was not taken, unless the reason speaks of it', () => {
    const choice = 'options/e1';
    expect(hints({ ...both, choice, reason: 'We like them.' })).toEqual(['reason']);
    expect(
      hints({ ...both, choice, reason: 'An open evening needs a rota that we cannot give.' }),
    ).toEqual([]);
  });

  test('asks what makes the learner sure when a fifth less would mean a loss', () => {
    const thin = { benefits: [{ ...gain, amount: 110 }], choice: 'options/e1' };
    expect(hints({ ...thin, reason: 'It is what we know.' })).toEqual(['reason']);
    expect(hints({ ...thin, reason: 'The risk is small, since we begin with 500.' })).toEqual([]);
  });
});
