import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { matchingInteraction } from './interaction.ts';

test('reports pairs by authored ids, whatever the neutral ids are', () => {
  const response = { matches: { h: 'm1', k: 'm3', r: 'm2' } };
  expect(matchingInteraction(exampleItem(), response)).toEqual({
    kind: 'matching',
    response: [
      ['h', 'x'],
      ['k', 'k'],
      ['r', 'r'],
    ],
    key: [
      ['h', 'h'],
      ['k', 'k'],
      ['r', 'r'],
    ],
  });
});

test('passes on a match that it does not know, and leaves out one taken back', () => {
  const { response } = matchingInteraction(exampleItem(), { matches: { h: 'm9', k: '' } });
  expect(response).toEqual([['h', 'm9']]);
});

test('a match text that two prompts share is reported under one id', () => {
  const pairs = exampleItem().pairs.map((pair) => ({ ...pair, match: 'Complaints log' }));
  const interaction = matchingInteraction(exampleItem({ pairs }), { matches: { r: 'm2' } });
  expect(interaction).toMatchObject({
    response: [['r', 'h']],
    key: [
      ['h', 'h'],
      ['k', 'h'],
      ['r', 'h'],
    ],
  });
});
