import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { orderingInteraction } from './interaction.ts';

test('reports the order given and the right one', () => {
  expect(orderingInteraction(exampleItem(), { order: [...'mbtfq'] })).toEqual({
    kind: 'sequencing',
    response: ['m', 'b', 't', 'f', 'q'],
    key: ['q', 'f', 't', 'b', 'm'],
  });
});
