import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWordIndex, wordIndexWriter } from './word-index.ts';

type Page = ReadonlyMap<string, boolean>;

function indexOf(pages: readonly Page[]): string {
  const writer = wordIndexWriter();
  for (const page of pages) writer.addPage(page);
  return writer.index();
}

const stem = fc.stringMatching(/^[a-z0-9.]{1,40}$/);
const page = fc.array(fc.tuple(stem, fc.boolean())).map((stems): Page => new Map(stems));

test('any index is read as it was written, however far pages lie apart', () => {
  fc.assert(
    fc.property(fc.array(page), fc.nat(200), (some, gap) => {
      const pages = [...some, ...Array.from({ length: gap }, (): Page => new Map()), ...some];
      const read = readWordIndex(indexOf(pages));
      const stems = new Set(pages.flatMap((each) => [...each.keys()]));
      expect(new Set(read.keys())).toEqual(stems);
      for (const [place, each] of pages.entries()) {
        for (const one of stems) expect(read.get(one)?.get(place)).toBe(each.get(one));
      }
    }),
  );
});

test('a stem says only what the one before does not', () => {
  const stems: Page = new Map(['service', 'serve', 'able'].map((one) => [one, true]));
  expect(indexOf([stems])).toBe('0able B\n0serve B\n4ice B');
});

test('of something else, what can be read is read', () => {
  const able = new Map([['able', new Map([[0, true]])]]);
  expect(readWordIndex('<!doctype html>\n0able B\n\n7')).toEqual(able);
});
