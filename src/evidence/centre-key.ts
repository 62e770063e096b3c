/*
 * A centre's key pair. Learners get the public half and seal their evidence with it; the private
 * half stays with the centre, locked with a passphrase. P-256, because every browser that opens the
 * course has it, and not every one has X25519.
 */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import * as v from 'valibot';
import { parseBounded } from './bounded-json.ts';
import { sha256 } from './digest.ts';
import { moment, said } from './fields.ts';
import { lock, type UnlockRefusal, unlock } from './locked.ts';

/** Key agreement of RFC 7518 §4.6 with a wrapped key, so that one file could serve several keys. */
export const keyAlgorithm = 'ECDH-ES+A256KW';

export interface CentreKey {
  /** The centre's name, as learners see it before they seal. */
  readonly centre: string;
  /** Five groups of four digits to compare by voice: `4821 0937 …`; 66 bits. */
  readonly fingerprint: string;
  readonly madeAt: number;
  /** The public half. */
  readonly key: {
    readonly kty: 'EC';
    readonly crv: 'P-256';
    readonly x: string;
    readonly y: string;
  };
}

export interface OpenCentreKey {
  readonly fingerprint: string;
  readonly privateKey: CryptoKey;
}

export type CentreKeyReading =
  | { readonly status: 'read'; readonly key: CentreKey }
  | { readonly status: 'refused'; readonly reason: 'foreign' | 'newer-version' | 'damaged' };

export type CentreKeyOpening =
  | { readonly status: 'read'; readonly key: OpenCentreKey }
  | { readonly status: 'refused'; readonly reason: UnlockRefusal };

/** 32 bytes in Base64url: a coordinate on P-256 or its private number (RFC 7518 §6.2). */
const number = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const publicSchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: number,
  y: number,
});
const privateSchema = v.strictObject({ ...publicSchema.entries, d: number });
const headSchema = v.looseObject({ format: v.literal('attain-centre-key'), version: v.number() });
/** The public half as its file spells it; `readCentreKey` also checks that it is sound. */
export const centreKeySchema = v.strictObject({
  format: v.literal('attain-centre-key'),
  version: v.literal(1),
  centre: said(200),
  madeAt: moment,
  fingerprint: said(30),
  key: publicSchema,
});

export interface NewCentreKey {
  /** A file for learners and for `content/centre.yaml`. */
  readonly publicFile: string;
  /** A file for the centre alone; opens with the passphrase. */
  readonly privateFile: string;
  readonly fingerprint: string;
}

/** Makes a key pair. `now` in milliseconds. */
export async function makeCentreKey(params: {
  readonly centre: string;
  readonly passphrase: string;
  readonly now: number;
}): Promise<NewCentreKey> {
  const pair = await generateKeyPair(keyAlgorithm, { crv: 'P-256', extractable: true });
  const secret = v.parse(v.object(privateSchema.entries), await exportJWK(pair.privateKey));
  const key = publicHalf(secret);
  const fingerprint = await fingerprintOf(key);
  const file = {
    format: 'attain-centre-key',
    version: 1,
    centre: params.centre.trim(),
    madeAt: params.now,
    fingerprint,
    key,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(secret));
  return {
    publicFile: JSON.stringify(file, undefined, 1),
    privateFile: await lock(params.passphrase, bytes, 'centre-key'),
    fingerprint,
  };
}

/** Reads the public half of a centre's key. Never throws. */
export async function readCentreKey(text: string): Promise<CentreKeyReading> {
  const value = text.length > 20_000 ? undefined : parseBounded(text);
  const head = v.safeParse(headSchema, value);
  if (!head.success) return { status: 'refused', reason: 'foreign' };
  if (head.output.version > 1) return { status: 'refused', reason: 'newer-version' };
  const file = v.safeParse(centreKeySchema, value);
  if (!file.success || !(await isSound(file.output)))
    return { status: 'refused', reason: 'damaged' };
  const { centre, fingerprint, madeAt, key } = file.output;
  return { status: 'read', key: { centre, fingerprint, madeAt, key } };
}

/** Opens the private half with its passphrase. Never throws. */
export async function openCentreKey(passphrase: string, text: string): Promise<CentreKeyOpening> {
  const unlocked = await unlock(passphrase, text, 'centre-key');
  if (unlocked.status === 'refused') return unlocked;
  const jwk = v.safeParse(privateSchema, parseBounded(new TextDecoder().decode(unlocked.bytes)));
  const damaged = { status: 'refused', reason: 'wrong-passphrase-or-damaged' } as const;
  if (!jwk.success) return damaged;
  try {
    const privateKey = await importJWK(jwk.output, keyAlgorithm);
    if (!(privateKey instanceof CryptoKey)) return damaged;
    return {
      status: 'read',
      key: { privateKey, fingerprint: await fingerprintOf(publicHalf(jwk.output)) },
    };
  } catch {
    return damaged;
  }
}

/** The fingerprint fits the key, and the key is a point on the curve. */
async function isSound({ key, fingerprint }: Pick<CentreKey, 'key' | 'fingerprint'>) {
  try {
    await importJWK(key, keyAlgorithm);
    return fingerprint === (await fingerprintOf(key));
  } catch {
    return false;
  }
}

/** Digits from the key's thumbprint (RFC 7638). */
async function fingerprintOf(key: CentreKey['key']): Promise<string> {
  const bytes = await sha256(await calculateJwkThumbprint(key, 'sha256'));
  const number = bytes.slice(0, 9).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = (number % 10n ** 20n).toString().padStart(20, '0');
  return (digits.match(/.{4}/g) ?? []).join(' ');
}

function publicHalf({ x, y }: { readonly x: string; readonly y: string }): CentreKey['key'] {
  return { kty: 'EC', crv: 'P-256', x, y };
}
