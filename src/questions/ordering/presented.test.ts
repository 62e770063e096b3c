import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentOrdering } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentOrdering(item, authoredOrder)).toStrictEqual({
    type: 'ordering',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{
      steps: ['b', 'f', 'm', 'q', 't'].map((id) => ({
        id,
        text: item.steps.find((step) => step.id === id)?.text,
      })),
    },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    steps: [...item.steps].reverse().map((step) => ({ ...step, reason: 'Other.' })),
  });
  expect(presentOrdering(other, authoredOrder)).toStrictEqual(presentOrdering(item, authoredOrder));
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const shown = presentOrdering(item, authoredOrder).steps.map(({ id }) => id);
  expect(presentOrdering(item, backwards).steps.map(({ id }) => id)).toEqual(shown.toReversed());
});
