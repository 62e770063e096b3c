import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentCategorise } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentCategorise(item, authoredOrder)).toStrictEqual({
    type: 'categorise',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{ groups: item.groups, entries: item.entries.map(({ id, text }) => ({ id, text })) },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    entries: item.entries.map((entry) => ({
      ...entry,
      group: entry.group === 'i' ? 'e' : 'i',
      reason: 'Other.',
    })),
  });
  expect(presentCategorise(other, authoredOrder)).toStrictEqual(
    presentCategorise(item, authoredOrder),
  );
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const shown = presentCategorise(item, authoredOrder).entries.map(({ id }) => id);
  expect(presentCategorise(item, backwards).entries.map(({ id }) => id)).toEqual(
    shown.toReversed(),
  );
});
