import { describe, expect, test } from 'vitest';
import { exampleItems } from './examples.ts';
import { guessRateFrom, recallGuessRate, selectionsOf } from './guess-rate.ts';
import { guessRateOf } from './registry.ts';
import { exampleItem as shortCase } from './scenario/example.ts';

test.each([
  [2, 0.5],
  [4, 0.25],
  [20, 0.05],
  [1000, 0.05],
])('one pick among %d is right at a rate of %d', (ways, rate) => {
  expect(guessRateFrom(ways)).toBe(rate);
});

test('four parts can be selected in fifteen ways', () => {
  expect(selectionsOf(4)).toBe(15);
});

describe('of the example of each type', () => {
  const rates: Record<string, number> = {
    'single-choice': 1 / 4,
    'multiple-response': 1 / 15,
    'true-false': 1 / 2,
    matching: recallGuessRate,
    ordering: recallGuessRate,
    categorise: 1 / 16,
    'gap-fill': 1 / 6,
    'short-answer': recallGuessRate,
    numeric: recallGuessRate,
    'identify-in-text': 1 / 15,
    scenario: 1 / 9,
    'written-answer': recallGuessRate,
  };

  test.each(exampleItems.map((item) => [item.type, item] as const))('%s', (type, item) => {
    expect(guessRateOf(item)).toBeCloseTo(rates[type] ?? Number.NaN, 10);
  });
});

test('a case is guessed along its best way only', () => {
  const [first, second] = shortCase().decisions;
  const ending = first?.choices.map((choice) => ({ ...choice, to: undefined })) ?? [];
  const decisions = first && second ? [{ ...first, choices: ending }, second] : [];
  expect(guessRateOf(shortCase({ decisions }))).toBeCloseTo(1 / 3, 10);
});

test('three steps can be ordered in six ways, three pairs matched in twenty-seven', () => {
  const items = exampleItems.map((item) => {
    if (item.type === 'ordering') return { ...item, steps: item.steps.slice(0, 3) };
    if (item.type === 'matching') return { ...item, pairs: item.pairs.slice(0, 1) };
    return item;
  });
  const rateOf = (type: string) => items.filter((item) => item.type === type).map(guessRateOf);
  expect(rateOf('ordering')).toEqual([1 / 6]);
  // One prompt, its match and a distractor.
  expect(rateOf('matching')).toEqual([1 / 2]);
});
