/**
 * Text as XML 1.0 and HTML can hold it. A control character becomes its picture (U+2400 to U+2421);
 * half a surrogate pair, a C1 control and a noncharacter become U+FFFD. Line breaks of every system
 * become line feeds; tabs stay. Everything else, markup included, is left as it is.
 *
 * Sources: XML 1.0 (5th edition) §2.2 `Char`; HTML Living Standard §13.2.3.5 on input streams.
 */
export function writableText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, replacementFor);
}

/** The text with every character that HTML and XML give a meaning written as a reference. */
export function escapedText(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/**
 * The text as HTML that keeps its line breaks and lets a monstrous word break, so that it does not
 * take a table's width for itself. What can be copied from the page is the text unchanged.
 */
export function textHtml(text: string): string {
  return escapedText(text).replace(/\n/g, '<br>').replace(LONG_WORD, breakable);
}

/** Which way a text runs: the direction of its first letter. Unicode UAX #9, rule P2. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** Longer than any English word in common use, and than most addresses of a page. */
const LONG_WORD = /[\p{L}\p{N}_\-./]{28,}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function replacementFor(character: string): string {
  if (character === '\n' || character === '\t') return character;
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

function breakable(word: string): string {
  return word.replace(/.{14}(?=.)/gu, '$&<wbr>');
}
