/*
 * A code with which a centre says “you are ready, begin”. There is no server that could hold a paper
 * back: who reads the site's source can open it without. It keeps honest people in step, no more.
 */
import { sha256, sha256Hex } from './digest.ts';

/** The signs of a code, hard to confuse (Crockford's Base32). */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The code of a unit at a centre with this secret word: `k7m2-x9f3`. The same word gives the same
 * code, so that the centre need not keep a list.
 */
export async function releaseCode(unit: string, word: string): Promise<string> {
  const bytes = await sha256(`attain-release|${unit}|${word.normalize('NFKC').trim()}`);
  const code = Array.from(bytes.slice(0, 8), (byte) => signs[byte % 32] ?? '').join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What `content/centre.yaml` holds of a code, so that the site can check one without showing it. */
export async function releaseCheck(unit: string, code: string): Promise<string> {
  const bare = code.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return (await sha256Hex(`attain-release-check|${unit}|${bare}`)).slice(0, 16);
}
