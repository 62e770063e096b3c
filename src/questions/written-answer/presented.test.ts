import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { presentWrittenAnswer } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentWrittenAnswer(item)).toStrictEqual({
    type: 'written-answer',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{ words: { from: 40, to: 150 } },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    points: item.points.map((point) => ({ ...point, text: 'Other.', essential: !point.essential })),
    model: 'Other.',
  });
  expect(presentWrittenAnswer(other)).toStrictEqual(presentWrittenAnswer(item));
});
