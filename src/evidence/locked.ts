/*
 * Bytes under a passphrase: AES-256-GCM (NIST SP 800-38D) with a key from PBKDF2-SHA-256 (RFC 8018).
 * 600,000 rounds are OWASP's floor for it. Salt and nonce are fresh each time; everything said in
 * the clear is bound to the content as additional data, so that it cannot be changed either.
 */
import { base64url } from 'jose';
import * as v from 'valibot';
import { largestFile, parseBounded } from './bounded-json.ts';
import { canonicalJson } from './digest.ts';
import { plainPassphrase } from './passphrase.ts';

const fewestRounds = 600_000;
/** More would keep a phone busy for a minute: a file that asks for it is an attack on whoever opens it. */
const mostRounds = 10_000_000;

export type LockedContent = 'assessor-pack' | 'centre-key' | 'desk-backup';

/**
 * - `not-locked`: no file of this kind, or of other content than was asked for;
 * - `newer-version`: written by a release whose files this one cannot read;
 * - `unsafe`: asks for fewer than 600,000 rounds, or for more than 10 million;
 * - `wrong-passphrase-or-damaged`: cannot be told apart.
 */
export type UnlockRefusal =
  | 'too-large'
  | 'not-locked'
  | 'newer-version'
  | 'unsafe'
  | 'wrong-passphrase-or-damaged';

export type Unlocking =
  | { readonly status: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'refused'; readonly reason: UnlockRefusal };

const encoded = (bytes: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(bytes));

const headSchema = v.looseObject({ format: v.literal('attain-locked'), version: v.number() });
const lockedSchema = v.strictObject({
  format: v.literal('attain-locked'),
  version: v.literal(1),
  content: v.picklist(['assessor-pack', 'centre-key', 'desk-backup']),
  key: v.strictObject({
    name: v.literal('PBKDF2-SHA-256'),
    rounds: v.pipe(v.number(), v.integer()),
    // 16 bytes and 12 bytes in Base64url without padding.
    salt: encoded(22),
  }),
  cipher: v.strictObject({ name: v.literal('AES-256-GCM'), nonce: encoded(16) }),
  data: v.pipe(v.string(), v.regex(/^[\w-]*$/)),
});
type Locked = v.InferOutput<typeof lockedSchema>;

/** Locks bytes with a passphrase and says in the clear what kind of content it is. */
export async function lock(
  passphrase: string,
  bytes: Uint8Array<ArrayBuffer>,
  content: LockedContent,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const head = {
    format: 'attain-locked',
    version: 1,
    content,
    key: { name: 'PBKDF2-SHA-256', rounds: fewestRounds, salt: base64url.encode(salt) },
    cipher: { name: 'AES-256-GCM', nonce: base64url.encode(nonce) },
  } as const;
  const key = await keyFrom(passphrase, salt, fewestRounds);
  const data = await crypto.subtle.encrypt(parameters(head, nonce), key, bytes);
  return JSON.stringify({ ...head, data: base64url.encode(new Uint8Array(data)) }, undefined, 1);
}

/** Opens what `lock` made, if it holds that kind of content. Never throws. */
export async function unlock(
  passphrase: string,
  text: string,
  content: LockedContent,
): Promise<Unlocking> {
  if (text.length > 2 * largestFile) return refused('too-large');
  const value = parseBounded(text);
  const head = v.safeParse(headSchema, value);
  if (!head.success) {
    return refused(looksLocked(text) ? 'wrong-passphrase-or-damaged' : 'not-locked');
  }
  if (head.output.version > 1) return refused('newer-version');
  const locked = v.safeParse(lockedSchema, value);
  if (!locked.success) return refused('wrong-passphrase-or-damaged');
  if (locked.output.content !== content) return refused('not-locked');
  const { rounds } = locked.output.key;
  if (rounds < fewestRounds || rounds > mostRounds) return refused('unsafe');
  try {
    return { status: 'read', bytes: await opened(passphrase, locked.output) };
  } catch {
    return refused('wrong-passphrase-or-damaged');
  }
}

async function opened(
  passphrase: string,
  { data, ...head }: Locked,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await keyFrom(passphrase, decode(head.key.salt), head.key.rounds);
  const nonce = decode(head.cipher.nonce);
  return new Uint8Array(await crypto.subtle.decrypt(parameters(head, nonce), key, decode(data)));
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const bytes = new TextEncoder().encode(plainPassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const usages: readonly KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [
    ...usages,
  ]);
}

function parameters(head: Omit<Locked, 'data'>, iv: Uint8Array<ArrayBuffer>) {
  const additionalData = new TextEncoder().encode(canonicalJson(head));
  return { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
}

/** A copy whose memory is its own, as WebCrypto's types ask. */
const decode = (text: string) => new Uint8Array(base64url.decode(text));

const looksLocked = (text: string) => text.slice(0, 200).includes('"attain-locked"');

const refused = (reason: UnlockRefusal) => ({ status: 'refused', reason }) as const;
