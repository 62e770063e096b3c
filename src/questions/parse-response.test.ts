import { describe, expect, test } from 'vitest';
import { exampleItems } from './examples.ts';
import type { Item, ItemType } from './item.ts';
import { markStored, parseResponse } from './registry.ts';

const item = (type: ItemType): Item => {
  const found = exampleItems.find((each) => each.type === type);
  if (!found) throw new Error(`no example of ${type}`);
  return found;
};
const map = { a: 'x' };

// What each type reads, what it refuses, and the response that earns all marks.
const table: Record<
  ItemType,
  {
    readonly reads: readonly unknown[];
    readonly refuses: readonly unknown[];
    readonly full: unknown;
  }
> = {
  'single-choice': {
    reads: [{ selected: 'a' }, { selected: '' }],
    refuses: [{ selected: ['a'] }, { selected: 1 }],
    full: { selected: 'c' },
  },
  'multiple-response': {
    reads: [{ selected: ['a', 'b'] }, { selected: [] }],
    refuses: [{ selected: 'ab' }, { selected: ['a', 1] }],
    full: { selected: ['b', 'a'] },
  },
  'true-false': {
    reads: [{ value: true }, { value: false }],
    refuses: [{ value: 'true' }, { value: 1 }],
    full: { value: true },
  },
  matching: {
    reads: [{ matches: map }, { matches: {} }],
    refuses: [{ matches: ['m1'] }, { matches: { a: 1 } }],
    full: { matches: { h: 'm4', k: 'm3', r: 'm2' } },
  },
  ordering: {
    reads: [{ order: ['q'] }],
    refuses: [{ order: 'q' }, { order: [1] }],
    full: { order: ['q', 'f', 't', 'b', 'm'] },
  },
  categorise: {
    reads: [{ groups: map }],
    refuses: [{ groups: 'a' }, { groups: { a: ['i'] } }],
    full: { groups: { a: 'i', b: 'e', c: 'i', d: 'e' } },
  },
  'gap-fill': {
    reads: [{ gaps: map }],
    refuses: [{ gaps: null }, { gaps: { a: null } }],
    full: { gaps: { a: 'x', b: 'v' } },
  },
  'short-answer': {
    reads: [{ text: 'retention' }],
    refuses: [{ text: 7 }, { text: ['retention'] }],
    full: { text: 'retention' },
  },
  numeric: {
    reads: [{ text: '1250' }],
    refuses: [{ text: 1250 }, { text: null }],
    full: { text: '£1,250' },
  },
  'identify-in-text': {
    reads: [{ selected: ['b'] }],
    refuses: [{ selected: 'b' }, { selected: [null] }],
    full: { selected: ['b', 'd'] },
  },
  scenario: {
    reads: [{ path: [['d1', 'a']] }, { path: [] }],
    refuses: [{ path: ['d1'] }, { path: [['d1']] }, { path: [['d1', 'a', 'b']] }, { path: 'd1' }],
    full: {
      path: [
        ['d1', 'a'],
        ['d2', 'b'],
      ],
    },
  },
  'written-answer': {
    reads: [{ text: 'Mine.' }, { text: 'Mine.', found: ['p1'] }, { text: 'Mine.', found: [] }],
    refuses: [{ text: 7 }, { found: ['p1'] }, { text: 'Mine.', found: 'p1' }],
    full: { text: 'It is the same in every branch.', found: ['p1', 'p2', 'p3'] },
  },
};

describe.each(exampleItems.map(({ type }) => type))('%s', (type) => {
  const { reads, refuses, full } = table[type];

  test.each(reads)('reads %j', (value) => {
    expect(parseResponse(item(type), value)).toEqual(value);
  });

  test.each([...refuses, {}, [], null, undefined, 'a', 7])('refuses %j', (value) => {
    expect(parseResponse(item(type), value)).toBeUndefined();
  });

  test('leaves out what a later release may have added', () => {
    const later = Object.assign({}, reads[0], { added: 'later' });
    expect(parseResponse(item(type), later)).toEqual(reads[0]);
  });

  test('marks the stored key in full', () => {
    const { marks } = item(type);
    expect(markStored(item(type), full)).toEqual({
      status: 'marked',
      mark: { awarded: marks, available: marks },
    });
  });
});
