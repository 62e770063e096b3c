import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { trueFalseInteraction } from './interaction.ts';

test('reports the value chosen and the right one', () => {
  expect(trueFalseInteraction(exampleItem({ answer: true }), { value: false })).toEqual({
    kind: 'true-false',
    response: false,
    key: true,
  });
});
