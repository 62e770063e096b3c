/** A stretch of text that is in both versions, or in one. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above this many pairs of words, finding what moved would keep the page waiting. */
const mostPairs = 4_000_000;

/**
 * What changed between two versions of an answer, word by word: the longest common subsequence of
 * words with the white space before them. Joined, the pieces that are not removed are the later
 * version; those that are not added, the earlier.
 */
export function textChanges(earlier: string, later: string): readonly TextPiece[] {
  const [from, to] = [wordsOf(earlier), wordsOf(later)];
  const start = sharedStart(from, to);
  const end = sharedStart(from.slice(start).toReversed(), to.slice(start).toReversed());
  const middle = between(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return joined([
    ...from.slice(0, start).map(same),
    ...middle,
    ...from.slice(from.length - end).map(same),
  ]);
}

const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/g) ?? [];

const same = (text: string): TextPiece => ({ kind: 'same', text });

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs < 0 ? one.length : differs;
}

function between(from: readonly string[], to: readonly string[]): readonly TextPiece[] {
  if (from.length * to.length > mostPairs || from.length === 0 || to.length === 0) {
    return [...pieced('removed', from), ...pieced('added', to)];
  }
  return walk(from, to, lengthsOf(from, to));
}

/** Length of the longest common subsequence of what is left from each pair of places. */
function lengthsOf(
  from: readonly string[],
  to: readonly string[],
): (i: number, j: number) => number {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const isShared = from[i] === to[j];
      lengths[i * width + j] = isShared
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function walk(
  from: readonly string[],
  to: readonly string[],
  at: (i: number, j: number) => number,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    const [old = '', fresh = ''] = [from[i], to[j]];
    const kind = old === fresh ? 'same' : changeAt(at, i, j);
    pieces.push({ kind, text: kind === 'added' ? fresh : old });
    if (kind !== 'added') i += 1;
    if (kind !== 'removed') j += 1;
  }
  return [...pieces, ...pieced('removed', from.slice(i)), ...pieced('added', to.slice(j))];
}

/** Whichever leaves more words in common. */
function changeAt(at: (i: number, j: number) => number, i: number, j: number) {
  return at(i + 1, j) >= at(i, j + 1) ? 'removed' : 'added';
}

function pieced(kind: TextPiece['kind'], words: readonly string[]): readonly TextPiece[] {
  return words.map((text) => ({ kind, text }));
}

function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const result: { kind: TextPiece['kind']; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
