import { expect, test } from 'vitest';
import { stemOf, stemsIn, wordsIn } from './words.ts';

test.each([
  ['complain', ['complains', 'complained', 'complaining']],
  ['expect', ['expectations', 'expects', 'Expecting']],
  ['service', ['services', 'Service']],
  ['stop', ['stopped', 'stopping']],
  ['story', ['stories']],
  ['polite', ['politely', 'politeness']],
])('forms of “%s” are found by one another', (word, forms) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
});

test.each([
  ['pass', 'a word that ends in ss'],
  ['address', 'a longer one'],
  ['1.2', 'a number'],
  ['the', 'a short word'],
])('%s is left as it is: %s', (word) => {
  expect(stemOf(word)).toBe(word);
});

test('a business is not a busy one', () => {
  expect(stemOf('business')).not.toBe(stemOf('busy'));
});

test('accents and capitals make no difference', () => {
  expect(stemOf('Café')).toBe(stemOf('cafe'));
});

test('words are found with their places, numbers of criteria whole', () => {
  const text = 'For 1.2, say “why”.';
  expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'For',
    '1.2',
    'say',
    'why',
  ]);
  expect(stemsIn('')).toEqual([]);
});
