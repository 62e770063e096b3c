import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { presentNumeric } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentNumeric(item)).toStrictEqual({
    type: 'numeric',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{ unit: { text: '£', side: 'before' } },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    answer: 7,
    tolerance: 0,
    reason: 'Other.',
    traps: [],
    otherwise: 'Other.',
  });
  expect(presentNumeric(other)).toStrictEqual(presentNumeric(item));
});

test('shows no unit where there is none', () => {
  expect(presentNumeric(exampleItem({ unit: undefined })).unit).toBeUndefined();
});
