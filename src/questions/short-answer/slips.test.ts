import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from './slips.ts';

test.each([
  ['retention', 'retention', 0, 'the same'],
  ['retention', 'retenton', 1, 'a letter left out'],
  ['retention', 'rettention', 1, 'a letter doubled'],
  ['retention', 'retentiom', 1, 'a letter replaced'],
  ['retention', 'retnetion', 1, 'two neighbours swapped'],
  ['retention', 'etretnion', 3, 'a swap and a neighbour moved'],
  ['abc', 'ca', 3, 'no letter is touched twice'],
  ['ab', 'ba', 1, 'a swap at the beginning'],
  ['', 'abc', 3, 'everything is missing'],
  ['abc', '', 3, 'everything is too much'],
  ['kitten', 'sitting', 3, 'two replaced, one added'],
  ['caf😀', 'caf😁', 1, 'a character outside the basic plane counts once'],
])('%s and %s are %d apart: %s', (left, right, slips) => {
  expect(slipsBetween(left, right)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });

test('is the same both ways, none only between equals, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      const slips = slipsBetween(left, right);
      expect(slipsBetween(right, left)).toBe(slips);
      expect(slips === 0).toBe(left === right);
      expect(slips).toBeGreaterThanOrEqual(Math.abs(left.length - right.length));
      expect(slips).toBeLessThanOrEqual(Math.max(left.length, right.length));
    }),
  );
});
