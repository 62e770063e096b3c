/**
 * The words of a text as the search of a package compares them, in order, repeats included: lower
 * case, without accents, cut to their stems. Numbers stay whole: `1.2`.
 */
export function stemsIn(text: string): readonly string[] {
  return wordsIn(text).map(({ stem }) => stem);
}

/** A word of a text: where it begins and ends, and its stem. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly stem: string;
}

/** The words of a text with their places, in order. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\d+(?:\.\d+)*|\p{L}+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    stem: stemOf(match[0]),
  }));
}

/** Endings, the longer before the shorter, and what stands in their place. */
const endings: readonly (readonly [string, string])[] = [
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['iness', 'y'],
  ['ness', ''],
  ['ings', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['sses', 'ss'],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
];
/** Shorter than this, what is left would stand for too many words; a long ending leaves more. */
const shortestStem = (ending: string) => (ending.length > 3 ? 4 : 3);

/**
 * What a word shares with its other forms: `complains`, `complaining` → `complain`. Rough, and the
 * same for what is looked for as for what is found: it need not be a word itself.
 */
export function stemOf(word: string): string {
  const stem = known.get(word) ?? cut(word);
  known.set(word, stem);
  return stem;
}

/** A course has few thousand words, and each many times. */
const known = new Map<string, string>();

function cut(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/\d/.test(plain)) return plain;
  const found = endings.find(
    ([ending]) => plain.endsWith(ending) && plain.length - ending.length >= shortestStem(ending),
  );
  if (!found || /(?<!ne)ss$/.test(plain)) return plain;
  const [ending, instead] = found;
  const stem = plain.slice(0, plain.length - ending.length) + instead;
  return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}
