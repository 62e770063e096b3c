import type { TextDraft } from './draft.ts';
import type { WordsToken } from './token.ts';

/** How much of the guide lies between a text and the words that may go on with it. */
export type Distance = 'same-cell' | 'next-line' | 'gap' | 'break';

/** Characters beyond which a text takes no more words: no criterion is as long. */
const LONGEST = 4_000;

/** How words join the text before them. `no`: they do not belong to it. */
export type Joining = 'space' | 'entry' | 'word' | 'no';

/** Words and signs that a sentence does not end with. */
export const unfinished =
  /(?:[,:;(/–—&-]|\b(?:a|an|the|of|to|in|on|for|and|or|with|by|from|at|as|that|which|their|its|his|her|your|own|how|when|why|what|who|is|are|be|including|between|into|within|against|using|such|any|each|both|other|than|e\.g\.|eg|i\.e\.))$/i;

/**
 * Decides whether words go on with an unfinished text: the second line of a wrapped criterion,
 * an entry of its list, the rest of a cell behind a page break. In doubt they do not.
 */
export function joining(draft: TextDraft, words: WordsToken, distance: Distance): Joining {
  if (words.heading !== undefined || words.text === '' || isFurniture(words.text)) return 'no';
  if (draft.text.length > LONGEST) return 'no';
  if (words.bullet !== undefined) return entryJoins(draft.text, distance) ? 'entry' : 'no';
  if (draft.text.endsWith('\u00ad')) return 'word';
  return goesOn(draft, words, distance) ? 'space' : 'no';
}

function goesOn(draft: TextDraft, words: WordsToken, distance: Distance): boolean {
  if (draft.text === '') return true;
  const near = distance === 'same-cell' || distance === 'next-line';
  return near ? goesOnNear(draft, words) : goesOnFar(draft.text, words.text);
}

function goesOnNear(draft: TextDraft, words: WordsToken): boolean {
  if (/^\d+[.)]? /.test(words.text)) return unfinished.test(draft.text);
  if (/^[\p{Ll}(“"‘'\d&/,;–-]/u.test(words.text)) return !endsSentence(draft.text);
  return unfinished.test(draft.text) || wrapsAtName(draft, words);
}

// Behind a blank line or a page break only a small letter shows that a sentence goes on.
function goesOnFar(before: string, words: string): boolean {
  return /^\p{Ll}/u.test(words) && !endsSentence(before) && !before.endsWith(':');
}

function endsSentence(text: string): boolean {
  return /[.!?]["”’')]?$/.test(text) && !/\b(?:e\.g|i\.e|etc)\.$/.test(text);
}

/** Addresses and page marks that stand between texts and belong to none. */
function isFurniture(text: string): boolean {
  return /^(?:www\.|https?:|page \d|v\d|©|\(c\) )/i.test(text);
}

function entryJoins(text: string, distance: Distance): boolean {
  if (distance === 'same-cell' || distance === 'next-line') return true;
  return (
    text.endsWith(':') ||
    lastLine(text).startsWith('• ') ||
    /^\(?[a-z]{1,4}[.)] /.test(lastLine(text))
  );
}

// A full line that is followed by a short one starting with a capital: `… the outcome of an` / `SWOT`.
function wrapsAtName(draft: TextDraft, words: WordsToken): boolean {
  return (
    words.spot.layout === 'text' &&
    lastLine(draft.text).length >= 60 &&
    /^(?:[A-Z]{2,}|[A-Z][a-z]+ (?:Act|Regulations?|Data|Service))\b/.test(words.text) &&
    !/[.;:]$/.test(draft.text)
  );
}

/** Adds words to a text in the way that was decided. */
export function join(draft: TextDraft, words: WordsToken, how: Exclude<Joining, 'no'>): void {
  if (how === 'entry') draft.text = `${draft.text}\n${words.bullet ?? '•'} ${words.text}`;
  else if (how === 'word') draft.text = draft.text.slice(0, -1) + words.text;
  else if (/\p{L}-$/u.test(draft.text)) joinAtHyphen(draft, words.text);
  else draft.text = draft.text === '' ? words.text : `${draft.text} ${words.text}`;
  draft.spot = words.spot;
}

// Whether the hyphen is the word's own or the typesetter's cannot be seen, so it stays.
function joinAtHyphen(draft: TextDraft, words: string): void {
  draft.text += words;
  draft.doubts.push('a word was divided at the end of a line; its hyphen was kept');
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
