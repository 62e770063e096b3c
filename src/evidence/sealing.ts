/* Evidence for one centre's eyes: JSON Web Encryption (RFC 7516), AES-256-GCM under the centre's key. */
import { CompactEncrypt, compactDecrypt, importJWK } from 'jose';
import * as v from 'valibot';
import { largestFile, parseBounded } from './bounded-json.ts';
import { type CentreKey, keyAlgorithm, type OpenCentreKey } from './centre-key.ts';
import { said } from './fields.ts';

/**
 * - `not-sealed`: no sealed file of this program;
 * - `other-key`: sealed for another key, whose fingerprint is given;
 * - `damaged`: cut short or changed.
 */
export type Unsealing =
  | { readonly status: 'read'; readonly text: string }
  | { readonly status: 'refused'; readonly reason: 'other-key'; readonly fingerprint: string }
  | {
      readonly status: 'refused';
      readonly reason: 'too-large' | 'not-sealed' | 'newer-version' | 'damaged';
    };

const headSchema = v.looseObject({ format: v.literal('attain-sealed'), version: v.number() });
const sealedSchema = v.strictObject({
  format: v.literal('attain-sealed'),
  version: v.literal(1),
  fingerprint: said(30),
  content: v.pipe(v.string(), v.regex(/^[\w-]+(\.[\w-]*){4}$/)),
});

/** Seals a text so that only the holder of the centre's private key can open it. */
export async function sealFor(centre: CentreKey, text: string): Promise<string> {
  const publicKey = await importJWK(centre.key, keyAlgorithm);
  const content = await new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: keyAlgorithm, enc: 'A256GCM' })
    .encrypt(publicKey);
  const { fingerprint } = centre;
  return JSON.stringify(
    { format: 'attain-sealed', version: 1, fingerprint, content },
    undefined,
    1,
  );
}

/** Opens what `sealFor` made. Never throws. */
export async function unseal(key: OpenCentreKey, text: string): Promise<Unsealing> {
  if (text.length > 2 * largestFile) return refused('too-large');
  const value = parseBounded(text);
  const head = v.safeParse(headSchema, value);
  if (!head.success) return refused(looksSealed(text) ? 'damaged' : 'not-sealed');
  if (head.output.version > 1) return refused('newer-version');
  const sealed = v.safeParse(sealedSchema, value);
  if (!sealed.success) return refused('damaged');
  const { fingerprint, content } = sealed.output;
  if (fingerprint !== key.fingerprint) {
    return { status: 'refused', reason: 'other-key', fingerprint };
  }
  try {
    const { plaintext } = await compactDecrypt(content, key.privateKey, {
      keyManagementAlgorithms: [keyAlgorithm],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return { status: 'read', text: new TextDecoder().decode(plaintext) };
  } catch {
    return refused('damaged');
  }
}

const looksSealed = (text: string) => text.slice(0, 200).includes('"attain-sealed"');

const refused = (reason: 'too-large' | 'not-sealed' | 'newer-version' | 'damaged') =>
  ({ status: 'refused', reason }) as const;
