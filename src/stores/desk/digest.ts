/** SHA-256 of bytes as 64 hexadecimal digits. For the bytes of a text, the same as `sha256Hex`. */
export async function bytesDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
