import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeMixed } from './arrange.ts';

const first = (word: string) => word.charAt(0);
const neighboursIn = (words: readonly string[]) =>
  words.filter((word, index) => index > 0 && first(word) === first(words[index - 1] ?? '')).length;

const anyWords = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat()), {
  maxLength: 30,
});

describe('mixed order', () => {
  test('has only as many neighbours of one group as cannot be avoided', () => {
    fc.assert(
      fc.property(anyWords, fc.string(), (pairs, seed) => {
        const words = pairs.map(([group, number]) => `${group}${number}`);
        const largest = Math.max(
          0,
          ...['a', 'b', 'c', 'd'].map(
            (group) => words.filter((word) => first(word) === group).length,
          ),
        );
        const unavoidable = Math.max(0, largest - (words.length - largest) - 1);
        expect(neighboursIn(arrangeMixed(words, first, seed))).toBe(unavoidable);
      }),
    );
  });

  test('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(anyWords, fc.string(), (pairs, seed) => {
        const words = pairs.map(([group, number]) => `${group}${number}`);
        expect([...arrangeMixed(words, first, seed)].sort()).toEqual([...words].sort());
      }),
    );
  });

  test('is the same for the same seed and differs between seeds', () => {
    const words = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2'];
    expect(arrangeMixed(words, first, 'one')).toEqual(arrangeMixed(words, first, 'one'));
    expect(arrangeMixed(words, first, 'one')).not.toEqual(arrangeMixed(words, first, 'two'));
  });

  test('a group may have any name', () => {
    const names = ['', '__proto__', '', '__proto__', 'constructor'];
    expect([...arrangeMixed(names, (name) => name, 's')].sort()).toEqual([...names].sort());
  });
});
