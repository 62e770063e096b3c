import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentGapFill } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentGapFill(item, authoredOrder)).toStrictEqual({
    type: 'gap-fill',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{
      text: item.text,
      gaps: item.gaps.map(({ id, options }) => ({
        id,
        options: options.map((option) => ({ id: option.id, text: option.text })),
      })),
    },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    gaps: item.gaps.map((gap) => ({
      ...gap,
      options: gap.options.map((option) => ({
        ...option,
        correct: !option.correct,
        reason: 'Other.',
      })),
    })),
  });
  expect(presentGapFill(other, authoredOrder)).toStrictEqual(presentGapFill(item, authoredOrder));
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const idsBy = (shuffle: Shuffle) =>
    presentGapFill(item, shuffle).gaps.map(({ options }) => options.map(({ id }) => id));
  expect(idsBy(backwards)).toEqual(idsBy(authoredOrder).map((ids) => ids.toReversed()));
});
