import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['RETENTION', 'retention', 'capitals'],
  ['  customer   retention ', 'customer retention', 'spaces'],
  ['customer\u00a0retention', 'customer retention', 'a space that does not break'],
  ['follow-up', 'follow up', 'a hyphen'],
  ['follow\u2011up', 'followup', 'a hyphen that does not break'],
  ['follow–up', 'follow-up', 'a dash for a hyphen'],
  ['the customer’s needs', "customer's needs", 'a curly apostrophe and an article'],
  ['customer´s needs', 'customers needs', 'an accent for an apostrophe'],
  ['“retention”.', 'retention', 'quotation marks and a full stop'],
  ['A complaint', 'complaint', 'the article a'],
  ['an offer', 'offer', 'the article an'],
  ['e\u0301clair', '\u00e9clair', 'an accent in two characters'],
  ['proﬁt', 'profit', 'a ligature'],
  ['ｒｅｔｅｎｔｉｏｎ', 'retention', 'wide letters'],
  ['re\u00adtention', 're tention', 'a soft hyphen'],
  ['terms & conditions', 'terms and conditions', 'an ampersand'],
  ['terms&conditions', 'terms and conditions', 'an ampersand without spaces'],
])('“%s” reads like “%s”: %s', (left, right) => {
  expect(plainText(left)).toBe(plainText(right));
});

test.each([
  ['50%', '50', 'a per cent sign carries meaning'],
  ['£5', '5', 'a pound sign carries meaning'],
  ['a', '', 'an article alone is all there is'],
  ['an', '', 'and so is an'],
  ['theatre', 'atre', 'an article is a word of its own'],
  ['the analysis', 'lysis', 'only one article is taken off'],
  ['résumé', 'resume', 'accents are letters'],
  ['win the sale', 'win sale', 'an article inside stays'],
])('“%s” does not read like “%s”: %s', (left, right) => {
  expect(plainText(left)).not.toBe(plainText(right));
});

test.each(['', '   ', '…', '?!', '\u200b', '‘’'])('“%s” is nothing', (typed) => {
  expect(plainText(typed)).toBe('');
});
