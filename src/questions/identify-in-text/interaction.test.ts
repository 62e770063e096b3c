import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { identifyInTextInteraction } from './interaction.ts';

test('reports a choice of phrases, each once', () => {
  expect(identifyInTextInteraction(exampleItem(), { selected: ['d', 'a', 'd'] })).toEqual({
    kind: 'choice',
    response: ['d', 'a'],
    key: ['b', 'd'],
  });
});
