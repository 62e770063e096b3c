import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { shortAnswerInteraction } from './interaction.ts';

test('reports the text as typed and every accepted answer', () => {
  const item = exampleItem({ accepted: ['retention', 'customer retention'] });
  expect(shortAnswerInteraction(item, { text: ' Retenton ' })).toEqual({
    kind: 'fill-in',
    response: 'Retenton',
    key: ['retention', 'customer retention'],
  });
});
