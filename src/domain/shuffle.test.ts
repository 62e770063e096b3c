import { describe, expect, test } from 'vitest';
import { authoredOrder, hash, randomFrom, seededShuffle } from './shuffle.ts';

const letters = [...'abcdefgh'];

describe('a seeded shuffle', () => {
  // Saved tests name their seed and nothing else: were the order another one day, a learner who
  // resumes would see other questions. These orders never change.
  test.each([
    ['test-1', 'ghbcedaf'],
    ['test-2', 'gaebhcdf'],
  ])('with the seed %s gives the order it has always given', (seed, order) => {
    expect(seededShuffle(seed)(letters).join('')).toBe(order);
  });

  test('keeps every member once and leaves the list as it was', () => {
    const list = Object.freeze([...letters]);
    expect([...seededShuffle('any')(list)].sort()).toEqual(letters);
    expect(list).toEqual(letters);
  });

  test('gives every member every place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) {
      const place = seededShuffle(`seed ${seed}`)(['a', 'b', 'c', 'd']).indexOf('a');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });

  test('of nothing, or of one, is the same', () => {
    expect(seededShuffle('any')([])).toEqual([]);
    expect(seededShuffle('any')(['a'])).toEqual(['a']);
  });
});

test('the authored order is the author’s', () => {
  expect(authoredOrder(letters)).toBe(letters);
});

test('random numbers lie in [0, 1) and average a half', () => {
  const random = randomFrom('numbers');
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(mean).toBeCloseTo(0.5, 1);
});

// Published FNV-1a vectors (32 bits): the offset basis, and “a” and “foobar” in ASCII.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s” is FNV-1a’s', (text, value) => {
  expect(hash(text)).toBe(value);
});
