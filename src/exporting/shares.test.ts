import { describe, expect, test } from 'vitest';
import { keyShares, percent } from './shares.ts';

describe('the shares of a key', () => {
  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'of %d options are grades that Moodle takes and add up to the mark',
    (keys) => {
      const written = keyShares(keys).map((share) => Number(percent(share)));
      expect(written).toHaveLength(keys);
      for (const [index, share] of keyShares(keys).entries()) {
        // Moodle takes a grade within 0.00001 of one that it lists.
        expect(Math.abs(share - (written[index] ?? 0) / 100)).toBeLessThan(0.00001);
      }
      // It compares the sum with 1 after rounding to hundredths.
      expect(written.reduce((sum, each) => sum + each / 100, 0)).toBeCloseTo(1, 2);
    },
  );
});

test.each([
  [1 / 3, '33.33333'],
  [-1 / 3, '-33.33333'],
  [1 / 6, '16.66667'],
  [1 / 7, '14.28571'],
  [0.5, '50'],
  [1, '100'],
  [0, '0'],
  [-0, '0'],
  [-1, '-100'],
  [0.34, '33.33333'],
])('writes %d as %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
