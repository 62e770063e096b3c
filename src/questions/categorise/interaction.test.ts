import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { categoriseInteraction } from './interaction.ts';

test('reports entries matched with groups', () => {
  expect(categoriseInteraction(exampleItem(), { groups: { a: 'e', b: '' } })).toEqual({
    kind: 'matching',
    response: [['a', 'e']],
    key: [
      ['a', 'i'],
      ['b', 'e'],
      ['c', 'i'],
      ['d', 'e'],
    ],
  });
});
