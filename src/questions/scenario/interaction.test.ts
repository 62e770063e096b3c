import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { scenarioInteraction } from './interaction.ts';

test('reports the way taken and the best one as steps of a performance', () => {
  const path = [
    ['d1', 'c'],
    ['d2', 'b'],
  ] as const;
  expect(scenarioInteraction(exampleItem(), { path })).toEqual({
    kind: 'performance',
    response: path,
    key: [
      ['d1', 'a'],
      ['d2', 'b'],
    ],
  });
});
