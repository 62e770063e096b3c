import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { multipleResponseInteraction } from './interaction.ts';

test('reports a choice of several, each once', () => {
  expect(multipleResponseInteraction(exampleItem(), { selected: ['d', 'a', 'd'] })).toEqual({
    kind: 'choice',
    response: ['d', 'a'],
    key: ['a', 'b'],
  });
});
