import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { singleChoiceInteraction } from './interaction.ts';

test('reports a choice of one by ids', () => {
  expect(singleChoiceInteraction(exampleItem(), { selected: 'a' })).toEqual({
    kind: 'choice',
    response: ['a'],
    key: ['c'],
  });
});
