import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { presentTrueFalse } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentTrueFalse(item)).toStrictEqual({
    type: 'true-false',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{},
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({ answer: !item.answer, reasons: { true: 'Other.', false: 'Other.' } });
  expect(presentTrueFalse(other)).toStrictEqual(presentTrueFalse(item));
});
