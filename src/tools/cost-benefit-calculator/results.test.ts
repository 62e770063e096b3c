import { expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { comparisonFigure } from './results.ts';

// The three ways to spend £6,000 of the lesson on cost benefit analysis.
const threeWays = {
  months: 12,
  options: [{ name: 'Buses and radio' }, { name: 'Email and calls' }, { name: 'Open evenings' }],
  costs: [amount(1, 6000), amount(2, 1800), amount(3, 3000)],
  benefits: [amount(1, 60, 110), amount(2, 60, 50), amount(3, 60, 80)],
};

function amount(option: number, pounds: number, count?: number) {
  const entry = { option: `options/e${option}`, amount: pounds, every: 'once' };
  return count === undefined ? entry : { ...entry, count };
}

const rows = (form: Readonly<Record<string, Json>>) =>
  Object.fromEntries(
    (comparisonFigure(valuesOf(form))?.table?.rows ?? []).map(([name, ...cells]) => [name, cells]),
  );

test('works out what the lesson works out', () => {
  expect(rows(threeWays)).toMatchObject({
    Costs: ['£6,000', '£1,800', '£3,000'],
    Benefits: ['£6,600', '£3,000', '£4,800'],
    'Net benefit': ['£600', '£1,200', '£1,800'],
    'Benefit–cost ratio': ['1.10', '1.67', '1.60'],
    'Return on investment': ['10%', '66.7%', '60%'],
    'Breaks even': ['at 100 (110 expected)', 'at 30 (50 expected)', 'at 50 (80 expected)'],
    'Net benefit if benefits are a fifth lower': ['-£720', '£600', '£840'],
  });
});

test('tells a payback within a month, and one that does not come', () => {
  const monthly = { ...amount(1, 120), every: 'month' };
  const form = { ...threeWays, costs: [amount(1, 900)], benefits: [monthly] };
  expect(rows(form)['Payback']).toEqual(['7.5 months']);
  expect(rows({ ...form, months: 6 })['Payback']).toEqual(['not within 6 months']);
});

test.each<[Readonly<Record<string, Json>>, string]>([
  [{ costs: [amount(1, 50)], benefits: [] }, 'costs alone'],
  [{ costs: [], benefits: [amount(1, 50)] }, 'benefits alone'],
  [{ costs: [amount(1, 0)], benefits: [amount(1, 0)] }, 'nothing but noughts'],
  [{ costs: [{ ...amount(1, 5), amount: 'about 50' }], benefits: [amount(1, 5)] }, 'words'],
  [{ costs: [amount(1, 1e300)], benefits: [amount(1, 5, 1e300)] }, 'numbers beyond all sense'],
  [{ ...threeWays, months: -3, rate: -100 }, 'a period and a rate that cannot be'],
])('shows a figure or a dash, and never a value that is no number, for %o (%s)', (form) => {
  const shown = JSON.stringify(rows({ ...threeWays, ...form }));
  expect(shown).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('draws nothing while there is nothing to compare', () => {
  expect(comparisonFigure({})).toBe(undefined);
  expect(comparisonFigure(valuesOf({ options: [{ name: 'Leaflets' }] }))).toBe(undefined);
});
