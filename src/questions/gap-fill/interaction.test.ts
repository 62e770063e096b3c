import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { gapFillInteraction } from './interaction.ts';

test('reports gaps matched with options', () => {
  expect(gapFillInteraction(exampleItem(), { gaps: { a: 'y', b: '' } })).toEqual({
    kind: 'matching',
    response: [['a', 'y']],
    key: [
      ['a', 'x'],
      ['b', 'v'],
    ],
  });
});
