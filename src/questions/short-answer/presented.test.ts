import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { presentShortAnswer } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentShortAnswer(item)).toStrictEqual({
    type: 'short-answer',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{},
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    accepted: ['something', 'longer and other'],
    reason: 'Other.',
    traps: [],
    otherwise: 'Other.',
    slips: 0,
  });
  expect(presentShortAnswer(other)).toStrictEqual(presentShortAnswer(item));
});
