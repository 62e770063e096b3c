import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentMultipleResponse } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentMultipleResponse(item, authoredOrder)).toStrictEqual({
    type: 'multiple-response',
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
    scheme: 'all-or-nothing',
  });
  expect(presentMultipleResponse(other, authoredOrder)).toStrictEqual(
    presentMultipleResponse(item, authoredOrder),
  );
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const shown = presentMultipleResponse(item, authoredOrder).options.map(({ id }) => id);
  expect(presentMultipleResponse(item, backwards).options.map(({ id }) => id)).toEqual(
    shown.toReversed(),
  );
});
