import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentSingleChoice } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentSingleChoice(item, authoredOrder)).toStrictEqual({
    type: 'single-choice',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{ options: item.options.map(({ id, text }) => ({ id, text })) },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    options: item.options.map((option) => ({
      ...option,
      correct: !option.correct,
      reason: 'Other.',
    })),
  });
  expect(presentSingleChoice(other, authoredOrder)).toStrictEqual(
    presentSingleChoice(item, authoredOrder),
  );
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const shown = presentSingleChoice(item, authoredOrder).options.map(({ id }) => id);
  expect(presentSingleChoice(item, backwards).options.map(({ id }) => id)).toEqual(
    shown.toReversed(),
  );
});
