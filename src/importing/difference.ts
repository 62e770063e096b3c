/** A text of a specification with its number. */
export interface Numbered {
  readonly number: string;
  readonly text: string;
}

/** What became of one criterion (or outcome) between two versions of a specification. */
export type Change =
  | { readonly kind: 'unchanged'; readonly before: Numbered; readonly after: Numbered }
  | { readonly kind: 'retyped'; readonly before: Numbered; readonly after: Numbered }
  | { readonly kind: 'reworded'; readonly before: Numbered; readonly after: Numbered }
  | {
      readonly kind: 'moved';
      readonly before: Numbered;
      readonly after: Numbered;
      readonly reworded: boolean;
    }
  | { readonly kind: 'added'; readonly after: Numbered }
  | { readonly kind: 'removed'; readonly before: Numbered };

/** Share of words in common from which two texts count as one criterion in other words. */
const ALIKE = 0.5;
const ALIKE_ELSEWHERE = 0.7;

/**
 * Pairs the criteria of two versions: first by number and wording, then by wording under another
 * number, then by number and alike wording, then by alike wording; what is left came or went.
 */
export function compareTexts(
  before: readonly Numbered[],
  after: readonly Numbered[],
): readonly Change[] {
  const old = new Set(before);
  const fresh = new Set(after);
  const changes: Change[] = [];
  const pair = (
    matches: (one: Numbered, other: Numbered) => boolean,
    change: (one: Numbered, other: Numbered) => Change,
  ) => {
    for (const other of fresh) {
      const one = [...old].find((candidate) => matches(candidate, other));
      if (one === undefined) continue;
      old.delete(one);
      fresh.delete(other);
      changes.push(change(one, other));
    }
  };
  pair(
    (a, b) => a.number === b.number && a.text === b.text,
    (one, other) => ({ kind: 'unchanged', before: one, after: other }),
  );
  pair(
    (a, b) => a.number === b.number && sameWords(a, b),
    (one, other) => ({ kind: 'retyped', before: one, after: other }),
  );
  pair(sameWords, (one, other) => ({
    kind: 'moved',
    before: one,
    after: other,
    reworded: one.text !== other.text,
  }));
  pair(
    (a, b) => a.number === b.number && alike(a, b) >= ALIKE,
    (one, other) => ({ kind: 'reworded', before: one, after: other }),
  );
  pair(
    (a, b) => alike(a, b) >= ALIKE_ELSEWHERE,
    (one, other) => ({ kind: 'moved', before: one, after: other, reworded: true }),
  );
  for (const other of fresh) changes.push({ kind: 'added', after: other });
  for (const one of old) changes.push({ kind: 'removed', before: one });
  return changes.sort((a, b) => order(a) - order(b));
}

function order(change: Change): number {
  const { number } = 'after' in change ? change.after : change.before;
  const [major = 0, minor = 0] = number.split('.').map(Number);
  return major * 1_000 + minor;
}

function sameWords(a: Numbered, b: Numbered): boolean {
  return wordsOf(a.text).join(' ') === wordsOf(b.text).join(' ');
}

/** Share of words two texts have in common, 0 to 1 (Dice). */
function alike(a: Numbered, b: Numbered): number {
  const [left, right] = [new Set(wordsOf(a.text)), new Set(wordsOf(b.text))];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Old number → new number, for everything that is still there. */
export function renumbering(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap((change) =>
      'before' in change && 'after' in change
        ? [[change.before.number, change.after.number] as const]
        : [],
    ),
  );
}

/** The change as a line for people; undefined when nothing changed. */
export function describeChange(change: Change): string | undefined {
  if (change.kind === 'unchanged') return undefined;
  if (change.kind === 'added') return `- ${change.after.number} **added**: “${change.after.text}”`;
  if (change.kind === 'removed') {
    return `- ${change.before.number} **removed**: “${change.before.text}”`;
  }
  const { before, after } = change;
  const wording =
    before.text === after.text ? `“${after.text}”` : `“${before.text}” → “${after.text}”`;
  if (change.kind === 'moved') {
    return `- ${before.number} **moved to ${after.number}**${change.reworded ? ' and reworded' : ''}: ${wording}`;
  }
  const how = change.kind === 'retyped' ? 'typography only' : 'reworded';
  return `- ${after.number} **${how}**: ${wording}`;
}
