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
    if (token === undefined || token.kind === 'gap') continue;
    if (behind.major !== undefined) numbered.add(index);
    if (token.kind === 'mark' && headsCriterion(token, behind)) outcomes.add(index);
    behind = { ...stepBack(token, behind), kind: token.kind };
  }
  return { outcomes, numbered };
}

/** What stands behind a token: the next criterion's number, whether its outcome was met, the kind. */
interface Behind {
  readonly major?: number | undefined;
  readonly headed?: boolean | undefined;
  readonly kind?: Token['kind'] | undefined;
}

function headsCriterion(token: MarkToken, behind: Behind): boolean {
  const { mark } = token;
  if (isPageNumber(token, behind)) return false;
  return mark.minor === undefined && mark.major === behind.major && behind.headed !== true;
}

// A number alone numbers something only when words follow it.
function isPageNumber({ mark, text }: MarkToken, { kind }: Behind): boolean {
  return mark.minor === undefined && text === '' && !mark.labelled && kind !== 'words';
}

function stepBack(token: Token, behind: Behind): Behind {
  if (token.kind === 'unit' || token.kind === 'label' || token.kind === 'end') return {};
  if (token.kind !== 'mark' || token.mark.within === true) return behind;
  if (isPageNumber(token, behind)) return behind;
  const same = token.mark.major === behind.major;
  if (token.mark.minor === undefined) return same ? { ...behind, headed: true } : behind;
  return { major: token.mark.major, headed: same && behind.headed === true };
}
