import { expect, test } from 'vitest';
import { authoredOrder, type Shuffle } from '../../domain/shuffle.ts';
import { exampleItem } from './example.ts';
import { presentScenario } from './presented.ts';

const item = exampleItem();

test('shows these fields and no others', () => {
  expect(presentScenario(item, authoredOrder)).toStrictEqual({
    type: 'scenario',
    id: item.id,
    stem: item.stem,
    hint: item.hint,
    confidence: item.confidence,
    ...{
      decisions: item.decisions.map(({ id, situation, choices }) => ({
        id,
        situation,
        choices: choices.map((choice) => ({
          id: choice.id,
          text: choice.text,
          consequence: choice.consequence,
          to: choice.to,
        })),
      })),
    },
  });
});

test('items that differ only in their key look the same', () => {
  const other = exampleItem({
    decisions: item.decisions.map((decision) => ({
      ...decision,
      choices: decision.choices.map((choice) => ({ ...choice, quality: 'fair', reason: 'Other.' })),
    })),
    debrief: 'Other.',
  });
  expect(presentScenario(other, authoredOrder)).toStrictEqual(presentScenario(item, authoredOrder));
});

test('keeps to the order that the shuffle gives', () => {
  const backwards: Shuffle = (list) => [...list].reverse();
  const idsBy = (shuffle: Shuffle) =>
    presentScenario(item, shuffle).decisions.map(({ choices }) => choices.map(({ id }) => id));
  expect(idsBy(backwards)).toEqual(idsBy(authoredOrder).map((ids) => ids.toReversed()));
});
