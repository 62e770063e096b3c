/*
 * Passphrases that guard the assessor pack and the centre's private key. A generated one is four
 * groups of five signs from 32 that are hard to confuse by eye or ear (Crockford's Base32: no I, L,
 * O or U), 100 bits in all.
 */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';
const groups = 4;
const groupLength = 5;
const generatedShape = /^[0-9a-hjkmnp-tv-z]{20}$/;

/** What a passphrase must be worth, in bits; the and NIST SP 800-131A's lower end is 80. */
export const fewestBits = 80;

/** A new passphrase of 100 random bits: `k7m2x-9f3qd-c8v0t-5hj1w`. */
export function newPassphrase(): string {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(groups * groupLength));
    // 256 is a multiple of 32, so every sign is as likely as any other.
    const passphrase = inGroups(Array.from(bytes, (byte) => signs[byte % 32] ?? '').join(''));
    // One in a thousand looks like words or repeats, and would be refused when it is given.
    if (passphraseBits(passphrase) >= fewestBits) return passphrase;
  }
}

/** As it is used: a generated one may be typed in capitals, with spaces, or with O for 0. */
export function plainPassphrase(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const bare = text.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return isGenerated(bare) ? inGroups(bare) : text;
}

/**
 * A careful estimate of what guessing a passphrase takes, in bits. A word of letters counts 11 bits,
 * however long; what repeats or runs on (`aaa`, `1234`) counts once. Only signs that look random,
 * as ours do, count in full.
 */
export function passphraseBits(passphrase: string): number {
  const plain = plainPassphrase(passphrase);
  const bare = plain.replaceAll('-', '');
  if (isGenerated(bare)) return bare.length * 5;
  const seen = new Set<string>();
  const runs = plain.toLowerCase().match(/\p{L}+|\d+|[^\p{L}\d\s]+/gu) ?? [];
  return runs.reduce((bits, run) => {
    if (seen.has(run)) return bits;
    seen.add(run);
    return bits + bitsOfRun(run);
  }, 0);
}

function isGenerated(bare: string): boolean {
  if (!generatedShape.test(bare)) return false;
  const withDigit = (bare.match(/.{5}/g) ?? []).filter((group) => /\d/.test(group));
  // Words have no digits, and random signs do not keep to a few.
  return withDigit.length >= 2 && new Set(bare).size >= 9;
}

function bitsOfRun(run: string): number {
  if (/^\p{L}/u.test(run)) return Math.min(11, fresh(run) * 4.7);
  return fresh(run) * (/^\d/.test(run) ? 3.3 : 5);
}

/** How many signs neither repeat the one before nor follow it in order. */
function fresh(run: string): number {
  const codes = Array.from(run, (sign) => sign.codePointAt(0) ?? 0);
  return codes.filter((code, place) => {
    const before = codes[place - 1];
    return before === undefined || Math.abs(code - before) > 1;
  }).length;
}

function inGroups(bare: string): string {
  return (bare.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}
