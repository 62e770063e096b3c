import type { WordsToken } from './token.ts';
import { urnPattern } from './values.ts';

/** A title as qualifications have: a level and a kind of award. */
export const titlePattern =
  /\b(?:Level [1-8]|Entry Level(?: [1-3])?)\b.{0,60}\b(?:Award|Certificate|Diploma|NVQ|Qualification|Principal|Apprenticeship)\b/;

/** Whether a line can be the title of a unit: short, a capital first, no end of a sentence. */
export function isTitle({ text, bullet, spot }: WordsToken): boolean {
  if (bullet !== undefined || spot.width > 2 || text.length > 150 || text.length < 4) return false;
  if (titlePattern.test(text)) return false;
  return (
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.:;,?!]$/.test(text) &&
    !/^(?:mandatory|optional|units?\b|group|section|appendix|page|version|copyright|the following)/i.test(
      text,
    )
  );
}

/** `UCO28M Health and safety in the salon`, `… (L/507/5626)` → the title alone. */
export function stripCode(text: string): string {
  const bare = text
    .replace(urnPattern, ' ')
    .replace(/\( *\)/, ' ')
    .replace(/^unit (?:title)?:? ?/i, '');
  const coded = /^([A-Z]{1,8}[ -]?\d{1,5}[A-Z]{0,2}) ?[:–—-]? (\S.*)$/.exec(bare.trim());
  const title = (coded?.[2] ?? bare).split(' ').filter(Boolean).join(' ');
  return title.replace(/^[:–—-] ?/, '').replace(/ ?[:–—-]$/, '');
}

/** Whether a text says anything: a number alone, or signs, do not. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
