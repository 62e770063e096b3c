import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnMatching, markMatching } from './marking.ts';
import { matchesOf } from './matches.ts';

// Matches in alphabetical order: m1 accounts (distractor), m2 interviews (r), m3 mystery
// shopper (k), m4 Net Promoter Score (h).
const right = { h: 'm4', k: 'm3', r: 'm2' };
const marksFor = (matches: Record<string, string>, item = exampleItem()) =>
  markMatching(item, { matches });
const marked = (awarded: number) => ({ status: 'marked', mark: { awarded, available: 3 } });

describe('per-pair', () => {
  test.each([
    [right, 3, 'every pair'],
    [{ ...right, h: 'm1' }, 2, 'a distractor for one prompt'],
    [{ h: 'm4', k: 'm4', r: 'm4' }, 1, 'one match for all prompts'],
    [{ h: 'm2', k: 'm4', r: 'm3' }, 0, 'no pair'],
  ])('%j earns %d: %s', (matches, awarded) => {
    expect(marksFor(matches)).toEqual(marked(awarded));
  });
});

describe('all-or-nothing', () => {
  const item = exampleItem({ scheme: 'all-or-nothing' });

  test.each([
    [right, 3, 'every pair'],
    [{ ...right, h: 'm1' }, 0, 'all pairs but one'],
  ])('%j earns %d: %s', (matches, awarded) => {
    expect(marksFor(matches, item)).toEqual(marked(awarded));
  });
});

test.each<[Record<string, string>, string, string]>([
  [{}, 'nothing-entered', 'no pair made'],
  [{ h: 'm4' }, 'incomplete', 'prompts without a match'],
  [{ ...right, h: 'm5' }, 'unknown-part', 'a match that is not there'],
  [{ ...right, h: 'h' }, 'unknown-part', 'an authored id in place of a neutral one'],
  [{ ...right, q: 'm1' }, 'unknown-part', 'a prompt that is not there'],
])('%j is %s: %s', (matches, reason) => {
  expect(marksFor(matches)).toEqual({ status: 'unmarkable', reason });
});

test('says for every prompt why it and its match belong together', () => {
  const item = exampleItem();
  expect(feedbackOnMatching(item, { matches: { h: 'm4', k: 'm1' } })).toEqual([
    { part: 'h', verdict: 'right', reason: item.pairs[0]?.reason },
    { part: 'k', verdict: 'wrong', reason: item.pairs[1]?.reason },
    { part: 'r', verdict: 'missed', reason: item.pairs[2]?.reason },
  ]);
});

test('two prompts that share a match text are both right with it', () => {
  const pairs = exampleItem().pairs.map((pair) =>
    pair.id === 'r' ? { ...pair, match: 'Mystery shopper visit' } : pair,
  );
  const item = exampleItem({ pairs });
  expect(matchesOf(item).map(({ id, authored }) => [id, authored])).toEqual([
    ['m1', 'x'],
    ['m2', 'k'],
    ['m3', 'h'],
  ]);
  expect(marksFor({ h: 'm3', k: 'm2', r: 'm2' }, item)).toEqual(marked(3));
});
