import type { MarkToken, Token } from './token.ts';

/** What lies ahead of each token, found in one pass from the end. */
export interface Lookahead {
  /** Numbers of outcomes that really head the criteria behind them, by index of the token. */
  readonly outcomes: ReadonlySet<number>;
  /** Tokens behind which a numbered criterion comes before the next unit or heading. */
  readonly numbered: ReadonlySet<number>;
}

/**
 * An outcome's number is one when the next criterion carries it: `2. Describe …` before `2.1`. The
 * last such number before the criterion counts, so entries of numbered lists are not mistaken.
 */
export function lookAhead(tokens: readonly Token[]): Lookahead {
  const outcomes = new Set<number>();
  const numbered = new Set<number>();
  let behind: Behind = {};
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (behind.major !== undefined) numbered.add(index);
    if (endsStretch(token)) behind = {};
    if (token?.kind !== 'mark') continue;
    if (headsCriterion(token, behind)) outcomes.add(index);
    behind = stepBack(token, behind);
  }
  return { outcomes, numbered };
}

/** The number of the next criterion behind a token, and whether its outcome was met already. */
interface Behind {
  readonly major?: number | undefined;
  readonly headed?: boolean | undefined;
}

function headsCriterion({ mark }: MarkToken, behind: Behind): boolean {
  return mark.minor === undefined && mark.major === behind.major && behind.headed !== true;
}

function stepBack({ mark }: MarkToken, behind: Behind): Behind {
  const same = mark.major === behind.major;
  if (mark.minor === undefined) return same ? { ...behind, headed: true } : behind;
  return { major: mark.major, headed: same && behind.headed === true };
}

function endsStretch(token: Token | undefined): boolean {
  return token?.kind === 'unit' || token?.kind === 'label' || token?.kind === 'end';
}
