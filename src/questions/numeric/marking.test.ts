import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnNumeric, markNumeric, numberIn } from './marking.ts';
import type { NumericItem } from './schema.ts';

// The key is £1,250, give or take 50p.
const marksFor = (text: string, item: NumericItem = exampleItem({ marks: 2 })) => {
  const result = markNumeric(item, { text });
  return result.status === 'marked' ? result.mark.awarded : result.reason;
};

test.each<[string, number | string, string]>([
  ['1250', 2, 'the answer'],
  ['£1,250.00', 2, 'the answer as money'],
  ['1249.50', 2, 'the lower bound'],
  ['1250.50', 2, 'the upper bound'],
  ['1249.49', 0, 'just below'],
  ['1250.51', 0, 'just above'],
  ['-1250', 0, 'the wrong sign'],
  ['', 'nothing-entered', 'nothing typed'],
  ['  ', 'nothing-entered', 'nothing but spaces'],
  ['lots', 'not-a-number', 'a word'],
  ['1.250,00', 'not-a-number', 'a number of another country'],
  ['9'.repeat(60), 0, 'as long as can be'],
  ['9'.repeat(61), 'too-long', 'longer than any number asked for'],
])('“%s” earns %s: %s', (text, earned) => {
  expect(marksFor(text)).toBe(earned);
});

describe('floating error', () => {
  const item = (answer: number, tolerance: number) =>
    exampleItem({ answer, tolerance, unit: undefined, traps: [], marks: 1 });

  test.each([
    ['0.2', 0.3, 0.1, 1, 'a bound that binary fractions miss'],
    ['0.4', 0.3, 0.1, 1, 'the other bound'],
    ['0.3', 0.1 + 0.2, 0, 1, 'an answer that was added up'],
    ['0', 0, 0, 1, 'nought'],
    ['0.0000001', 0, 0, 0, 'nearly nought'],
    ['0.4001', 0.3, 0.1, 0, 'a real difference'],
    ['-0.2', -0.3, 0.1, 1, 'below nought'],
  ])('“%s” for %d ± %d earns %d: %s', (text, answer, tolerance, earned) => {
    expect(marksFor(text, item(answer, tolerance))).toBe(earned);
  });
});

test.each([
  ['1250', 'right', 'Said when right.'],
  ['1375.5', 'wrong', 'You forgot the cost.'],
  ['1500', 'wrong', 'You added the cost.'],
  ['1501', 'wrong', 'Said otherwise.'],
  ['lots', 'wrong', 'Said otherwise.'],
])('“%s” is %s: %s', (text, verdict, reason) => {
  const item = exampleItem({
    reason: 'Said when right.',
    traps: [
      { value: 1375, tolerance: 0.5, reason: 'You forgot the cost.' },
      { value: 1500, tolerance: 0, reason: 'You added the cost.' },
      { value: 1250, tolerance: 9, reason: 'Never said: the answer comes first.' },
    ],
    otherwise: 'Said otherwise.',
  });
  expect(feedbackOnNumeric(item, { text })).toEqual([{ part: 'response', verdict, reason }]);
});

test('reads the item’s own unit', () => {
  const item = exampleItem({ unit: { text: '%', side: 'after' } });
  expect(numberIn(item, { text: '40%' })).toBe(40);
  expect(numberIn(item, { text: '£40' })).toBeUndefined();
});
