import { describe, expect, test } from 'vitest';
import { lock, unlock } from './locked.ts';

const passphrase = 'k7m2x-9f3qd-c8v0t-5hj1w';
const bytes = new TextEncoder().encode('Look for four differences.');
const text = await lock(passphrase, bytes, 'assessor-pack');
const locked = JSON.parse(text);

const reasonFor = async (value: unknown, given = passphrase) => {
  const reading = await unlock(given, JSON.stringify(value), 'assessor-pack');
  return reading.status === 'refused' ? reading.reason : 'read';
};

test('the passphrase opens it, however it is typed', async () => {
  for (const typed of [passphrase, 'K7M2X 9F3QD C8VOT 5HJLW']) {
    expect(await unlock(typed, text, 'assessor-pack')).toEqual({ status: 'read', bytes });
  }
});

test('another passphrase does not', async () => {
  expect(await reasonFor(locked, 'k7m2x-9f3qd-c8v0t-5hj1x')).toBe('wrong-passphrase-or-damaged');
  expect(await reasonFor(locked, '')).toBe('wrong-passphrase-or-damaged');
});

test('nothing of the content is in the clear, and 600,000 rounds are the least', () => {
  expect(text).not.toContain('four');
  expect(text).not.toContain(btoa('four differences').slice(0, 12));
  expect(locked.key.rounds).toBeGreaterThanOrEqual(600_000);
});

test('salt and nonce are fresh each time', async () => {
  const again = JSON.parse(await lock(passphrase, bytes, 'assessor-pack'));
  expect(again.key.salt).not.toBe(locked.key.salt);
  expect(again.cipher.nonce).not.toBe(locked.cipher.nonce);
  expect(again.data).not.toBe(locked.data);
  expect(atob(locked.key.salt.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(16);
  expect(atob(locked.cipher.nonce.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(12);
});

const other = (sign: string) => (sign === 'A' ? 'B' : 'A');

describe('a changed file does not open', () => {
  test.each([
    ['salt', { ...locked, key: { ...locked.key, salt: flipped(locked.key.salt) } }],
    ['nonce', { ...locked, cipher: { ...locked.cipher, nonce: flipped(locked.cipher.nonce) } }],
    ['content', { ...locked, data: flipped(locked.data) }],
    ['rounds', { ...locked, key: { ...locked.key, rounds: 600_001 } }],
    ['end', { ...locked, data: locked.data.slice(0, -8) }],
  ])('in its %s', async (_part, changed) => {
    expect(await reasonFor(changed)).toBe('wrong-passphrase-or-damaged');
  });

  test('cut short', async () => {
    expect(await unlock(passphrase, text.slice(0, -20), 'assessor-pack')).toEqual({
      status: 'refused',
      reason: 'wrong-passphrase-or-damaged',
    });
  });
});

test('one kind of content does not pass for another', async () => {
  expect(await unlock(passphrase, text, 'centre-key')).toEqual({
    status: 'refused',
    reason: 'not-locked',
  });
  expect(
    await unlock(passphrase, JSON.stringify({ ...locked, content: 'centre-key' }), 'centre-key'),
  ).toEqual({ status: 'refused', reason: 'wrong-passphrase-or-damaged' });
});

test.each([
  ['not-locked', 'something else', { format: 'attain-evidence', version: 1 }],
  ['newer-version', 'a later version', { ...locked, version: 2, kdf: 'argon2' }],
  ['unsafe', 'too few rounds', { ...locked, key: { ...locked.key, rounds: 599_999 } }],
  ['unsafe', 'rounds for a day', { ...locked, key: { ...locked.key, rounds: 10_000_001 } }],
  ['wrong-passphrase-or-damaged', 'an unknown field', { ...locked, hint: 'x' }],
  [
    'wrong-passphrase-or-damaged',
    'a short salt',
    { ...locked, key: { ...locked.key, salt: 'AA' } },
  ],
])('says %s of %s', async (reason, _what, value) => {
  expect(await reasonFor(value)).toBe(reason);
});

function flipped(encoded: string): string {
  return other(encoded[0] ?? '') + encoded.slice(1);
}
