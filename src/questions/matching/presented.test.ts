import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentMatching } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentMatching(item, authoredOrder)).toStrictEqual({
    type: 'matching',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{
      prompts: item.pairs.map(({ id, prompt }) => ({ id, text: prompt })),
      matches: [
        { id: 'm1', text: 'Annual financial accounts' },
        { id: 'm2', text: 'Interviews with a few of those callers' },
        { id: 'm3', text: 'Mystery shopper visit' },
        { id: 'm4', text: 'Net Promoter Score question' },
      ],
    },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    pairs: item.pairs.map((pair, place) => ({
      ...pair,
      match: item.pairs[(place + 1) % item.pairs.length]?.match ?? '',
      reason: 'Other.',
    })),
  });
  expect(presentMatching(other, authoredOrder)).toStrictEqual(presentMatching(item, authoredOrder));
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const shown = presentMatching(item, authoredOrder).matches.map(({ text }) => text);
  expect(presentMatching(item, backwards).matches.map(({ text }) => text)).toEqual(
    shown.toReversed(),
  );
});
