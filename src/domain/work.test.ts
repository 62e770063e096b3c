import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, WorkEvent } from './attempt.ts';
import { inOrder, union } from './log.ts';
import {
  entriesOf,
  eventsOf,
  numberAt,
  pieceFrom,
  piecesIn,
  textAt,
  textsAt,
  valuesAfter,
} from './work.ts';

const event = (changes: WorkEvent['changes'], more: Partial<WorkEvent> = {}): WorkEvent => ({
  kind: 'work',
  id: 'e1',
  at: 1000,
  work: 'w1',
  tool: 'swot-board',
  editor: 'tab',
  changes,
  ...more,
});

describe('a piece of work', () => {
  test('is what its events add up to: the latest value of each path counts', () => {
    const piece = pieceFrom([
      event({ $title: 'Draft', subject: 'Desk', on: '2026-01-02' }),
      event({ subject: 'Front desk', on: null }, { id: 'e2', at: 2000 }),
      event({ $title: 'Front desk', $finished: true, $criteria: ['fs139/1.4', 7] }, { at: 3000 }),
    ]);
    expect(piece).toEqual({
      id: 'w1',
      tool: 'swot-board',
      title: 'Front desk',
      finished: true,
      removed: false,
      criteria: ['fs139/1.4'],
      values: { subject: 'Front desk' },
      begunAt: 1000,
      changedAt: 3000,
    });
  });

  test('has no title, and is neither finished nor put away, by values of the wrong kind', () => {
    const piece = pieceFrom([
      event({ $title: 1, $finished: 'yes', $removed: 1, $criteria: 'all' }),
    ]);
    expect(piece).toMatchObject({ title: '', finished: false, removed: false, criteria: [] });
  });

  test('does not exist without events', () => {
    expect(pieceFrom([])).toBeUndefined();
    expect(piecesIn([])).toEqual([]);
  });

  test('is told from others, which stand in the order in which they were begun', () => {
    const events = [
      event({ a: 1 }, { work: 'w2' }),
      event({ a: 2 }, { id: 'e2', work: 'w1' }),
      event({ a: 3 }, { id: 'e3', work: 'w2' }),
      { kind: 'lesson', id: 'l1', at: 5, lesson: 'ccs14/sectors' } as const,
    ];
    expect(piecesIn(events).map(({ id, values }) => [id, values])).toEqual([
      ['w2', { a: 3 }],
      ['w1', { a: 2 }],
    ]);
    expect(eventsOf(events, 'w2').map(({ id }) => id)).toEqual(['e1', 'e3']);
  });
});

const pathArbitrary = fc.constantFrom(
  '$title',
  'aim',
  'list/a/$place',
  'list/a/text',
  'list/b/$place',
  '__proto__',
  'constructor/prototype/polluted',
);
const eventArbitrary = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    at: fc.integer({ min: 0, max: 20 }),
    work: fc.constantFrom('w1', 'w2'),
    changes: fc.dictionary(pathArbitrary, fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
  })
  .map(({ changes, ...fields }) => event(changes, fields));

describe('merging two logs', () => {
  test('gives the same pieces in either order, however often it is done', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(eventArbitrary, { selector: ({ id }) => id }),
        fc.array(fc.boolean()),
        (events, sides) => {
          const left = events.filter((_, index) => sides[index] ?? true);
          const right = events.filter((_, index) => !(sides[index] ?? false));
          const one = piecesIn(inOrder(union(left, right)));
          expect(piecesIn(inOrder(union(right, left)))).toEqual(one);
          expect(piecesIn(inOrder(union(union(left, right), left)))).toEqual(one);
        },
      ),
    );
  });

  test('keeps a change to each field that only one of them made', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (mine, theirs) => {
        const values = valuesAfter([
          event({ a: '', b: '' }),
          event({ a: mine }),
          event({ b: theirs }),
        ]);
        expect(values).toEqual({ a: mine, b: theirs });
      }),
    );
  });
});

test('paths that mean harm are paths like any other', () => {
  const changes = JSON.parse('{"__proto__": "x", "constructor/prototype/polluted": true}');
  const values = valuesAfter([event(changes)]);
  expect(Object.hasOwn(values, '__proto__')).toBe(true);
  expect(textAt(values, '__proto__')).toBe('x');
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(textAt({}, '__proto__')).toBe('');
  expect(textAt({}, 'constructor')).toBe('');
  expect(numberAt({}, 'toString')).toBeUndefined();
  expect(entriesOf(values, 'constructor')).toEqual([]);
});

describe('a value at a path', () => {
  test.each<[Json, string, number | undefined, readonly string[]]>([
    ['words', 'words', undefined, []],
    [' 12.5 ', ' 12.5 ', 12.5, []],
    [7, '', 7, []],
    ['', '', undefined, []],
    ['1e999', '1e999', undefined, []],
    [['a', 1, 'b'], '', undefined, ['a', 'b']],
    [{ a: 1 }, '', undefined, []],
    [true, '', undefined, []],
  ])('%j is the text %j, the number %s and the texts %j', (value, text, number, texts) => {
    expect(textAt({ a: value }, 'a')).toBe(text);
    expect(numberAt({ a: value }, 'a')).toBe(number);
    expect(textsAt({ a: value }, 'a')).toEqual(texts);
  });

  test('that is not there is nothing', () => {
    expect([textAt({}, 'a'), numberAt({}, 'a'), textsAt({}, 'a')]).toEqual(['', undefined, []]);
  });
});

describe('the entries of a list', () => {
  test('are those with a place, in its order; equal places go by id', () => {
    const values = {
      'list/c/$place': 1,
      'list/a/$place': 2,
      'list/b/$place': 2,
      'list/d/text': 'no place',
      'list/e/$place': 'first',
      'list/f/g/$place': 1,
      'other/h/$place': 0,
    };
    expect(entriesOf(values, 'list')).toEqual(['c', 'a', 'b']);
  });
});
