import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWordIndex, writeWordIndex } from './word-index.ts';

const stem = fc.stringMatching(/^[a-z0-9.]{1,50}$/);
const postings = fc
  .array(fc.tuple(fc.nat(500), fc.boolean()), { minLength: 1 })
  .map((list) => new Map(list.sort(([a], [b]) => a - b)));

test('any index is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(stem, postings)), (entries) => {
      const stems = new Map(entries);
      expect(readWordIndex(writeWordIndex(stems))).toEqual(stems);
    }),
  );
});

test('a stem says only what the one before does not', () => {
  const page = new Map([[0, true]]);
  const index = writeWordIndex(
    new Map([
      ['service', page],
      ['serve', page],
      ['able', page],
    ]),
  );
  expect(index).toBe('0able B\n0serve B\n4ice B');
});

test('of something else, what can be read is read', () => {
  expect(readWordIndex('<!doctype html>\n0able B\n\n7')).toEqual(
    new Map([['able', new Map([[0, true]])]]),
  );
});
