import canonicalize from 'canonicalize';

/** JSON in the one spelling of RFC 8785 (JSON Canonicalization Scheme): equal values, equal text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON has a canonical spelling.');
  return text;
}

/** SHA-256 of a text in UTF-8. Needs WebCrypto: a page of https or of this machine, or Node. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** The same as 64 hexadecimal digits. */
export async function sha256Hex(text: string): Promise<string> {
  return Array.from(await sha256(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
