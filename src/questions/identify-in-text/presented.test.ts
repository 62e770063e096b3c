import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { presentIdentifyInText } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentIdentifyInText(item)).toStrictEqual({
    type: 'identify-in-text',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{ passage: item.passage },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    phrases: item.phrases.map((phrase) => ({
      ...phrase,
      correct: !phrase.correct,
      reason: 'Other.',
    })),
  });
  expect(presentIdentifyInText(other)).toStrictEqual(presentIdentifyInText(item));
});
