import { describe, expect, test } from 'vitest';
import { choiceAt, chosenIn, markPlacement, type Placed, verdictAt } from './placement.ts';

const slots = [
  { id: 'a', offered: ['x', 'y', 'z'], key: ['x'] },
  { id: 'b', offered: ['x', 'y', 'z'], key: ['y', 'z'] },
];
const marksFor = (placed: Placed, allOrNothing = false) =>
  markPlacement(slots, placed, { allOrNothing, marks: 2 });
const marked = (awarded: number) => ({ status: 'marked', mark: { awarded, available: 2 } });
const unmarkable = (reason: string) => ({ status: 'unmarkable', reason });

describe('an equal share for each slot', () => {
  test.each([
    [{ a: 'x', b: 'y' }, 2, 'both right'],
    [{ a: 'x', b: 'z' }, 2, 'the other of two right choices'],
    [{ a: 'x', b: 'x' }, 1, 'one right'],
    [{ a: 'y', b: 'x' }, 0, 'none right'],
  ])('%j earns %d: %s', (placed, awarded) => {
    expect(marksFor(placed)).toEqual(marked(awarded));
  });
});

describe('all or nothing', () => {
  test.each([
    [{ a: 'x', b: 'y' }, 2, 'all right'],
    [{ a: 'x', b: 'x' }, 0, 'one wrong'],
  ])('%j earns %d: %s', (placed, awarded) => {
    expect(marksFor(placed, true)).toEqual(marked(awarded));
  });
});

describe('what cannot be marked', () => {
  test.each([
    [{}, 'nothing-entered', 'no choice at all'],
    [{ a: '', b: '' }, 'nothing-entered', 'choices taken back'],
    [{ a: 'x' }, 'incomplete', 'a slot without a choice'],
    [{ a: 'x', b: '' }, 'incomplete', 'a slot whose choice was taken back'],
    [{ a: 'x', b: 'w' }, 'unknown-part', 'a choice that is not offered'],
    [{ a: 'x', b: 'y', c: 'x' }, 'unknown-part', 'a slot that is not there'],
    [{ a: 'x', constructor: 'x' }, 'unknown-part', 'a slot named like a member of every object'],
    [JSON.parse('{"a":"x","__proto__":"y"}'), 'unknown-part', 'a slot named like the prototype'],
  ])('%j is %s: %s', (placed, reason) => {
    expect(marksFor(placed)).toEqual(unmarkable(reason));
  });
});

test('finds no choice in what an object merely inherits', () => {
  expect(choiceAt('toString', {})).toBeUndefined();
  expect(choiceAt('a', { a: 'x' })).toBe('x');
  expect(choiceAt('a', { a: '' })).toBeUndefined();
});

test('lists the choices made and leaves out those taken back', () => {
  expect(chosenIn({ a: 'x', b: '' })).toEqual([['a', 'x']]);
});

test.each([
  [{ a: 'x' }, 'right'],
  [{ a: 'y' }, 'wrong'],
  [{}, 'missed'],
] as const)('the choice in %j is %s', (placed, verdict) => {
  expect(verdictAt({ id: 'a', offered: ['x', 'y'], key: ['x'] }, placed)).toBe(verdict);
});
