/**
 * Which stem stands on which pages, as one text that compresses well. A line a stem, in order: how
 * many characters it shares with the stem before (base 36), the rest of it, a space, and a
 * character a page, which says how far the page lies behind the last and whether the stem is strong
 * there. Most stems stand on few pages, and neighbours are alike.
 */
export type WordIndex = string;

/** Where a stem stands: place of the page → whether the page is much about it. */
export type Postings = ReadonlyMap<number, boolean>;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** One character tells steps up to this; each `~` before it adds as many. */
const longestStep = digits.length / 2;
const skip = '~';
const mostShared = 35;

/** Takes pages in their order, and writes the index of their stems. */
export interface WordIndexWriter {
  readonly addPage: (stems: Iterable<readonly [stem: string, strong: boolean]>) => void;
  readonly index: () => WordIndex;
}

export function wordIndexWriter(): WordIndexWriter {
  /** By stem: the page after the last that has it, and what is written of it so far. */
  const stems = new Map<string, { next: number; text: string }>();
  let page = 0;
  return {
    addPage: (all) => {
      for (const [stem, strong] of all) {
        const written = stems.get(stem);
        const text = postingFor(page - (written?.next ?? 0), strong);
        if (!written) stems.set(stem, { next: page + 1, text });
        else {
          written.next = page + 1;
          written.text += text;
        }
      }
      page += 1;
    },
    index: () => {
      let before = '';
      return [...stems.keys()]
        .sort()
        .map((stem) => {
          const shared = sharedLength(before, stem);
          before = stem;
          return `${shared.toString(36)}${stem.slice(shared)} ${stems.get(stem)?.text}`;
        })
        .join('\n');
    },
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < mostShared && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** `step`: how many pages lie between this one and the last. */
function postingFor(step: number, strong: boolean): string {
  const digit = digits[(step % longestStep) * 2 + (strong ? 1 : 0)] ?? '';
  return step < longestStep ? digit : skip.repeat(Math.floor(step / longestStep)) + digit;
}

/** Reads what a writer wrote; of anything else, what can be read. */
export function readWordIndex(index: WordIndex): ReadonlyMap<string, Postings> {
  const stems = new Map<string, Postings>();
  let before = '';
  for (const line of index.split('\n')) {
    const [, shared = '', rest = '', postings = ''] = /^([0-9a-z])(\S*) (\S+)$/.exec(line) ?? [];
    if (postings === '') continue;
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    stems.set(before, readPostings(postings));
  }
  return stems;
}

function readPostings(text: string): Postings {
  const postings = new Map<number, boolean>();
  let page = -1;
  for (const character of text) {
    if (character === skip) {
      page += longestStep;
      continue;
    }
    const digit = digits.indexOf(character);
    page += (digit >> 1) + 1;
    postings.set(page, digit % 2 === 1);
  }
  return postings;
}
