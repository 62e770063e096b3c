import { describe, expect, test } from 'vitest';
import { exampleItem } from '../questions/short-answer/example.ts';
import { spellingsOf } from './spellings.ts';

const spelt = (accepted: string[], traps: { answers: string[]; reason: string }[] = []) =>
  spellingsOf(exampleItem({ accepted, traps }));
const texts = (...accepted: string[]) => spelt(accepted).map(({ text }) => text);

describe('an answer may be typed', () => {
  test.each([
    [
      'follow-up call',
      ['follow-up call', 'the follow-up call', 'follow up call', 'followupcall'],
      'hyphens and articles never matter',
    ],
    [
      'the adult',
      ['the adult', 'adult', 'an adult'],
      'an article that the author wrote may be left out',
    ],
    [
      "customer's view",
      ["customer's view", 'customer’s view', 'customers view'],
      'apostrophes never matter',
    ],
  ])('%s as any of %j: %s', (answer, expected) => {
    expect(texts(answer)).toEqual(expect.arrayContaining(expected));
  });

  test('a long phrase as it stands and with an article, not in every joining', () => {
    expect(texts('one two three four')).toEqual([
      'one two three four',
      'the one two three four',
      'an one two three four',
    ]);
  });
});

test('none comes twice, whatever its case', () => {
  const all = texts('SLA', 'sla', 'the SLA').map((text) => text.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});

test('a trap that is also accepted is accepted', () => {
  const read = spelt(['rapport'], [{ answers: ['rapport', 'trust'], reason: 'Near.' }]);
  expect(read.filter(({ text }) => text === 'rapport').map(({ share }) => share)).toEqual([1]);
  expect(read.find(({ text }) => text === 'trust')).toMatchObject({ share: 0, reason: 'Near.' });
});
