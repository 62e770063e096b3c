import { expect, test } from 'vitest';
import { countWords } from './words.ts';

test.each([
  ['', 0, 'nothing'],
  ['  \n ', 0, 'space'],
  ['– … -', 0, 'signs alone'],
  ['One two\nthree', 3, 'words on two lines'],
  ['well-being isn’t 24/7', 3, 'hyphens, apostrophes and figures'],
  ['Größe – naïveté', 2, 'letters of any language'],
])('%j has %d: %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});
