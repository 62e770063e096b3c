// What both versions spell alike.
import type { Interaction } from '../domain/interaction.ts';

export type InteractionKind = Interaction['kind'];
type ByKind = { readonly [K in InteractionKind]: Extract<Interaction, { readonly kind: K }> };
/** An interaction that names its kind, which is what pairs it with its spelling. */
export type InteractionOf<K extends InteractionKind> = ByKind[K] & { readonly kind: K };
/** One spelling for every kind: a kind without one does not compile. */
export type Spellings<S> = { readonly [K in InteractionKind]: (interaction: ByKind[K]) => S };

/** Names what an item is and what it assesses: `ccs14_1.1_shop-or-bank`. */
export function nameOfItem(item: string, criterion: string): string {
  const [unit = '', number = ''] = halves(criterion);
  return `${unit}_${number}_${halves(item)[1] ?? item}`;
}

/** `ccs14/1.1` → `ccs14_1.1`. */
export function nameOfCriterion(criterion: string): string {
  return criterion.replaceAll('/', '_');
}

/** Words of a text joined by hyphens, cut at a word: `describe-how-expectations-vary`. */
export function slug(text: string, length: number): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let joined = '';
  for (const word of words) {
    const longer = joined === '' ? word : `${joined}-${word}`;
    if (longer.length > length) break;
    joined = longer;
  }
  return joined;
}

/** One line without what either end could be read as markup or a delimiter of the standard. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^\{/, '(')
    .replace(/\[([,.:])\]/g, '($1)');
}

/** The text cut to a length in UTF-16 units, never inside a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? length - 1 : length);
}

/** At most two decimals and five integer digits, without an exponent: `66.67`, `-0.5`, `5`. */
export function decimal(value: number): string {
  const bounded = Math.min(Math.max(value, -99_999), 99_999);
  const text = String(Math.round(bounded * 100) / 100);
  return text === '-0' ? '0' : text;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function halves(id: string): readonly string[] {
  const slash = id.indexOf('/');
  return slash < 0 ? [id] : [id.slice(0, slash), id.slice(slash + 1)];
}
