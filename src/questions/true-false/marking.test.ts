import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnTrueFalse, markTrueFalse } from './marking.ts';

test.each([
  [true, true, 1],
  [true, false, 0],
  [false, true, 0],
  [false, false, 1],
])('where the answer is %s, %s awards %d', (answer, value, awarded) => {
  expect(markTrueFalse(exampleItem({ answer }), { value })).toEqual({
    status: 'marked',
    mark: { awarded, available: 1 },
  });
});

describe('feedback', () => {
  const reasons = { true: 'Said to true.', false: 'Said to false.' };

  test('tells who is wrong why, and what was missed', () => {
    const item = exampleItem({ answer: false, reasons });
    expect(feedbackOnTrueFalse(item, { value: true })).toEqual([
      { part: 'true', verdict: 'wrong', reason: 'Said to true.' },
      { part: 'false', verdict: 'missed', reason: 'Said to false.' },
    ]);
  });

  test('tells who is right why the other value is not', () => {
    const item = exampleItem({ answer: true, reasons });
    expect(feedbackOnTrueFalse(item, { value: true })).toEqual([
      { part: 'true', verdict: 'right', reason: 'Said to true.' },
      { part: 'false', verdict: 'left-out', reason: 'Said to false.' },
    ]);
  });
});
