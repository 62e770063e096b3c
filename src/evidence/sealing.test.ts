import { expect, test } from 'vitest';
import { anEvidence } from '../../tests/support/evidence.ts';
import { makeCentreKey, openCentreKey, readCentreKey } from './centre-key.ts';
import { readEvidence, writeEvidence } from './evidence-file.ts';
import { sealFor, unseal } from './sealing.ts';

const passphrase = 'k7m2x-9f3qd-c8v0t-5hj1w';
const made = await makeCentreKey({ centre: 'A centre', passphrase, now: 1_700_000_000_000 });
const { key: publicKey } = expectRead(await readCentreKey(made.publicFile));
const { key: privateKey } = expectRead(await openCentreKey(passphrase, made.privateFile));
const page = await writeEvidence(anEvidence());
const sealed = await sealFor(publicKey, page);

test('what a learner seals, the centre opens', async () => {
  expect(await unseal(privateKey, sealed)).toEqual({ status: 'read', text: page });
});

test('a sealed file shows nothing of the evidence, and is known as sealed', async () => {
  for (const part of ['A. Learner', 'whereas', 'ccs14']) expect(sealed).not.toContain(part);
  expect(await readEvidence(sealed)).toEqual({ status: 'refused', reason: 'sealed' });
});

test('the same evidence sealed twice does not look the same', async () => {
  expect(await sealFor(publicKey, page)).not.toBe(sealed);
});

test('the fingerprint can be read out: five groups of four digits, the same on both sides', () => {
  expect(made.fingerprint).toMatch(/^\d{4}( \d{4}){4}$/);
  expect(publicKey).toMatchObject({ fingerprint: made.fingerprint, centre: 'A centre' });
  expect(privateKey.fingerprint).toBe(made.fingerprint);
});

test('the key of another centre is told apart from damage', async () => {
  const other = await makeCentreKey({ centre: 'Another', passphrase, now: 0 });
  expect(other.fingerprint).not.toBe(made.fingerprint);
  const { key } = expectRead(await openCentreKey(passphrase, other.privateFile));
  expect(await unseal(key, sealed)).toEqual({
    status: 'refused',
    reason: 'other-key',
    fingerprint: made.fingerprint,
  });
});

test.each([
  ['damaged', 'cut short', sealed.slice(0, -30)],
  [
    'damaged',
    'changed',
    sealed.replace(/\.([\w-])([\w-]+)"/, (_, a, b) => `.${a === 'A' ? 'B' : 'A'}${b}"`),
  ],
  ['not-sealed', 'evidence that is open', page],
  ['newer-version', 'of a later version', sealed.replace('"version": 1', '"version": 2')],
])('says %s of a file that is %s', async (reason, _what, text) => {
  expect(await unseal(privateKey, text)).toEqual({ status: 'refused', reason });
});

test('the private half needs its passphrase, and the public half has none of it', async () => {
  expect(await openCentreKey('k7m2x-9f3qd-c8v0t-5hj1x', made.privateFile)).toEqual({
    status: 'refused',
    reason: 'wrong-passphrase-or-damaged',
  });
  expect(Object.keys(JSON.parse(made.publicFile).key)).toEqual(['kty', 'crv', 'x', 'y']);
});

test.each([
  ['damaged', 'another fingerprint', { fingerprint: '0000 0000 0000 0000 0000' }],
  ['damaged', 'a point off the curve', { key: { ...publicKey.key, x: publicKey.key.y } }],
  ['damaged', 'a private number in it', { key: { ...publicKey.key, d: publicKey.key.x } }],
  ['newer-version', 'a later version', { version: 2 }],
  ['foreign', 'another format', { format: 'attain-evidence' }],
])('says %s of a public key with %s', async (reason, _what, change) => {
  const file = JSON.stringify({ ...JSON.parse(made.publicFile), ...change });
  expect(await readCentreKey(file)).toEqual({ status: 'refused', reason });
});

function expectRead<R extends { readonly status: string }>(
  reading: R,
): Extract<R, { status: 'read' }> {
  if (!isRead(reading)) throw new Error('This was to be readable.');
  return reading;
}

function isRead<R extends { readonly status: string }>(
  reading: R,
): reading is Extract<R, { status: 'read' }> {
  return reading.status === 'read';
}
