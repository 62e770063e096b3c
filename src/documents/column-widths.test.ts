import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

const row = (...lengths: readonly number[]) => lengths.map((length) => 'x'.repeat(length));

test.each([
  [[row(5, 5)], [500, 500], 'alike'],
  [[row(14, 60)], [189, 810], 'by their longest text'],
  [[row(14, 0), row(0, 60)], [189, 810], 'whichever row has it'],
  [[row(0, 100_000)], [189, 810], 'but a monstrous one leaves room'],
  [[row(14), row(14, 28)], [333, 666], 'as many as the longest row has'],
  [[], [], 'none'],
])('columns share the width %#', (rows, widths) => {
  expect(columnWidths(rows, 1000)).toEqual(widths);
});

test('a hundred columns still fit', () => {
  const widths = columnWidths([row(...Array.from({ length: 100 }, (_, place) => place))], 9638);
  expect(widths.reduce((all, width) => all + width, 0)).toBeLessThanOrEqual(9638);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
