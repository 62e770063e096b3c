import { describe, expect, test } from 'vitest';
import type { Json } from './attempt.ts';
import { entriesOf, type WorkValues } from './work.ts';
import { addedEntry, movedEntry, removedEntry } from './work-entries.ts';

const withChanges = (values: WorkValues, changes: Readonly<Record<string, Json>>): WorkValues =>
  Object.fromEntries(
    Object.entries({ ...values, ...changes }).filter(([, value]) => value !== null),
  );
const three: WorkValues = { 'q/a/$place': 1, 'q/b/$place': 2.5, 'q/c/$place': 7, 'q/b/text': 'B' };

test('a new entry stands at the end with its first values', () => {
  const changes = addedEntry(three, { list: 'q', entry: 'd' }, { text: 'D' });
  expect(changes).toEqual({ 'q/d/$place': 8, 'q/d/text': 'D' });
  expect(entriesOf(withChanges(three, changes), 'q')).toEqual(['a', 'b', 'c', 'd']);
  expect(addedEntry({}, { list: 'q', entry: 'a' })).toEqual({ 'q/a/$place': 1 });
});

test('entries that two tabs add are both there', () => {
  const here = addedEntry(three, { list: 'q', entry: 'x' });
  const there = addedEntry(three, { list: 'q', entry: 'y' });
  expect(entriesOf(withChanges(withChanges(three, here), there), 'q')).toEqual([
    'a',
    'b',
    'c',
    'x',
    'y',
  ]);
});

test('an entry that is taken out keeps its fields, and its place brings it back', () => {
  const without = withChanges(three, removedEntry({ list: 'q', entry: 'b' }));
  expect(entriesOf(without, 'q')).toEqual(['a', 'c']);
  const back = withChanges(without, { 'q/b/$place': 2.5 });
  expect(back).toEqual(three);
});

describe('moving an entry', () => {
  test.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['nobody', 1, ['a', 'b', 'c']],
  ] as const)('%s by %s gives %j', (entry, by, expected) => {
    const changes = movedEntry(three, { list: 'q', entry }, by);
    expect(entriesOf(withChanges(three, changes), 'q')).toEqual(expected);
  });

  test('works where two tabs gave the same place', () => {
    const same: WorkValues = { 'q/a/$place': 1, 'q/b/$place': 1, 'q/c/$place': 1 };
    const changes = movedEntry(same, { list: 'q', entry: 'c' }, -1);
    expect(entriesOf(withChanges(same, changes), 'q')).toEqual(['a', 'c', 'b']);
  });

  test('up and down again changes nothing', () => {
    const up = withChanges(three, movedEntry(three, { list: 'q', entry: 'c' }, -1));
    expect(withChanges(up, movedEntry(up, { list: 'q', entry: 'c' }, 1))).toEqual(three);
  });
});
