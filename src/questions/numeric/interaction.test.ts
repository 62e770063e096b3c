import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { numericInteraction } from './interaction.ts';

test('reports the number read and the range accepted', () => {
  expect(numericInteraction(exampleItem(), { text: '£1,375' })).toEqual({
    kind: 'numeric',
    response: 1375,
    key: { min: 1249.5, max: 1250.5 },
  });
});

test('reports a text that is no number as it was typed', () => {
  expect(numericInteraction(exampleItem(), { text: ' lots ' })).toEqual({
    kind: 'fill-in',
    response: 'lots',
    key: ['1250'],
  });
});
