import { escapedText } from '../domain/literal-text.ts';

/**
 * The text as HTML that keeps its line breaks and lets a monstrous word break, so that it does not
 * take a table's width for itself. What can be copied from the page is the text unchanged.
 */
export function textHtml(text: string): string {
  return escapedText(text).replace(/\n/g, '<br>').replace(LONG_WORD, breakable);
}

/** Longer than any English word in common use, and than most addresses of a page. */
const LONG_WORD = /[\p{L}\p{N}_\-./]{28,}/gu;

function breakable(word: string): string {
  return word.replace(/.{14}(?=.)/gu, '$&<wbr>');
}
