import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { writtenAnswerInteraction } from './interaction.ts';

test('reports the text, without a key', () => {
  expect(writtenAnswerInteraction(exampleItem(), { text: '  In my words.\n', found: [] })).toEqual({
    kind: 'long-fill-in',
    response: 'In my words.',
  });
});
