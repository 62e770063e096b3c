import { expect, test } from 'vitest';
import { newPassphrase, passphraseBits, plainPassphrase } from './passphrase.ts';

test('a new passphrase is four groups of five readable signs, and never the same', () => {
  const made = Array.from({ length: 500 }, newPassphrase);
  for (const passphrase of made) {
    expect(passphrase).toMatch(/^[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){3}$/);
    expect(passphraseBits(passphrase)).toBeGreaterThanOrEqual(80);
  }
  expect(new Set(made).size).toBe(500);
});

test('every sign comes as often as any other', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 2000; n++) {
    for (const sign of newPassphrase().replaceAll('-', '')) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  expect(counts.size).toBe(32);
  // 40,000 signs: 1,250 of each, give or take; six standard deviations are 210.
  for (const count of counts.values()) expect(Math.abs(count - 1250)).toBeLessThan(230);
});

test.each([
  ['K7M2X 9F3QD C8V0T 5HJ1W', 'capitals and spaces'],
  ['  k7m2x9f3qdc8v0t5hj1w\n', 'no groups'],
  ['k7m2x-9f3qd-c8vOt-5hjLw', 'O for 0, L for 1'],
])('%j is read as the generated one: %s', (typed) => {
  expect(plainPassphrase(typed)).toBe('k7m2x-9f3qd-c8v0t-5hj1w');
});

test('a passphrase of one’s own is kept as it is typed, in one Unicode spelling', () => {
  expect(plainPassphrase(' Über die Brücke ')).toBe('Über die Brücke'.normalize('NFKC'));
  expect(plainPassphrase('Cafe\u0301 Lion')).toBe('Café Lion');
});

test.each([
  ['', 'nothing'],
  ['password', 'a word'],
  ['correct horse battery staple', 'four words'],
  ['great-years-dream-space', 'four words in the shape of a generated one'],
  ['aaaaa-aaaaa-aaaaa-aaaaa', 'one sign'],
  ['a1a1a-a1a1a-a1a1a-a1a1a', 'two signs'],
  ['12345678901234567890123456789012', 'counting'],
  ['blue blue blue blue blue blue blue blue blue blue', 'one word many times'],
  ['Thequickbrownfoxjumpsoverthelazydog', 'words run together'],
  ['abcdefghijklmnopqrstuvwxyz', 'the alphabet'],
])('%j is worth less than 80 bits: %s', (passphrase) => {
  expect(passphraseBits(passphrase)).toBeLessThan(80);
});

test.each([
  ['k7m2x-9f3qd-c8v0t-5hj1w', 'one of ours'],
  ['lamp river onion quickly seventy brother mixing table', 'eight different words'],
])('%j is worth 80 bits: %s', (passphrase) => {
  expect(passphraseBits(passphrase)).toBeGreaterThanOrEqual(80);
});
