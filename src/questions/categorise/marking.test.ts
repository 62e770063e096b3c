import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnCategorise, markCategorise } from './marking.ts';

// a and c are internal, b and d external.
const right = { a: 'i', b: 'e', c: 'i', d: 'e' };
const marked = (awarded: number) => ({ status: 'marked', mark: { awarded, available: 2 } });

describe('per-entry', () => {
  test.each([
    [right, 2, 'every entry in its group'],
    [{ ...right, a: 'e' }, 1.5, 'one in the wrong group'],
    [{ a: 'i', b: 'i', c: 'i', d: 'i' }, 1, 'all in one group'],
    [{ a: 'e', b: 'i', c: 'e', d: 'i' }, 0, 'all in the wrong group'],
  ])('%j earns %d: %s', (groups, awarded) => {
    expect(markCategorise(exampleItem(), { groups })).toEqual(marked(awarded));
  });
});

describe('all-or-nothing', () => {
  test.each([
    [right, 2, 'every entry in its group'],
    [{ ...right, a: 'e' }, 0, 'one in the wrong group'],
  ])('%j earns %d: %s', (groups, awarded) => {
    const item = exampleItem({ scheme: 'all-or-nothing' });
    expect(markCategorise(item, { groups })).toEqual(marked(awarded));
  });
});

// Four entries in two groups can be sorted in sixteen ways, few enough to try them all.
test.each(['per-entry', 'all-or-nothing'] as const)(
  '%s awards full marks to the key alone',
  (scheme) => {
    const full = Array.from({ length: 16 }, (_, way) =>
      Object.fromEntries([...'abcd'].map((id, bit) => [id, (way >> bit) % 2 ? 'i' : 'e'])),
    ).filter((groups) => {
      const result = markCategorise(exampleItem({ scheme }), { groups });
      return result.status === 'marked' && result.mark.awarded === 2;
    });
    expect(full).toEqual([right]);
  },
);

test.each<[Record<string, string>, string, string]>([
  [{}, 'nothing-entered', 'nothing sorted yet'],
  [{ a: 'i' }, 'incomplete', 'entries left over'],
  [{ ...right, a: 'x' }, 'unknown-part', 'a group that is not there'],
  [{ ...right, z: 'i' }, 'unknown-part', 'an entry that is not there'],
])('%j is %s: %s', (groups, reason) => {
  expect(markCategorise(exampleItem(), { groups })).toEqual({ status: 'unmarkable', reason });
});

test('says for every entry why it belongs to its group', () => {
  const item = exampleItem();
  expect(feedbackOnCategorise(item, { groups: { a: 'i', b: 'i', c: 'i' } })).toEqual([
    { part: 'a', verdict: 'right', reason: item.entries[0]?.reason },
    { part: 'b', verdict: 'wrong', reason: item.entries[1]?.reason },
    { part: 'c', verdict: 'right', reason: item.entries[2]?.reason },
    { part: 'd', verdict: 'missed', reason: item.entries[3]?.reason },
  ]);
});
