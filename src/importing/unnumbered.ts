import type { CriterionDraft, OutcomeDraft } from './draft.ts';
import type { Columns, MarkToken, Token, WordsToken } from './token.ts';
import { beginsLikeOutcome, beginsWithVerb } from './verbs.ts';

/**
 * Reads outcomes and criteria that the guide gives no numbers: below `The learner can:` or in the
 * columns that a header names. Only texts that begin with a verb count; the numbers are ours.
 */
export class Unnumbered {
  private columns: Columns | undefined;
  private expects: 'outcome' | 'criterion' | undefined;
  private current: OutcomeDraft | undefined;
  private major = 0;
  private minor = 0;
  private bullet: string | undefined;

  openedBy(token: Extract<Token, { kind: 'opening' }>): void {
    this.columns = token.opens === 'both' ? token.columns : undefined;
    if (token.opens === 'outcomes') this.expects = 'outcome';
    else this.expects = token.opens === 'criteria' ? 'criterion' : undefined;
  }

  /** Other text has come: what follows is no longer the list that the heading opened. */
  close(): void {
    this.columns = undefined;
    this.expects = undefined;
    this.current = undefined;
    this.bullet = undefined;
  }

  /** An outcome that the guide numbers; criteria below it take its number. */
  outcome(outcome: OutcomeDraft): void {
    this.current = outcome;
    this.major = outcome.major;
    this.minor = 0;
  }

  /** Whether words are a further entry of the list that the last criterion was one of. */
  isSibling(token: WordsToken): boolean {
    if (this.minor === 0 || this.bullet === undefined || token.bullet === undefined) return false;
    return kindOfMark(token.bullet) === kindOfMark(this.bullet) && beginsWithVerb(token.text);
  }

  /** An outcome or criterion without a number, or undefined when the words are something else. */
  read(token: WordsToken): CriterionDraft | OutcomeDraft | undefined {
    const kind = this.columns === undefined ? this.expects : this.kindByColumn(token);
    if (kind === 'outcome') return this.readOutcome(token);
    return kind === 'criterion' && this.current !== undefined
      ? this.readCriterion(token)
      : undefined;
  }

  /** A criterion that the guide numbers `1`, `2` … anew within each outcome. */
  readInner({ mark, text, line, spot }: MarkToken): CriterionDraft | undefined {
    const expected = this.expects === 'criterion' && this.current !== undefined;
    if (!expected || mark.labelled || mark.major !== this.minor + 1 || !beginsWithVerb(text)) {
      return undefined;
    }
    this.minor += 1;
    const doubts = [`the guide numbers it ${mark.major} within its outcome`];
    const { major, minor } = this;
    return { text, line, spot, doubts, major, minor, numberedByUs: true };
  }

  private kindByColumn(token: WordsToken): 'outcome' | 'criterion' | undefined {
    const { columns } = this;
    if (columns === undefined || token.spot.width !== columns.width) return undefined;
    if (token.spot.cell === columns.outcomes) return 'outcome';
    return token.spot.cell === columns.criteria ? 'criterion' : undefined;
  }

  private readOutcome(token: WordsToken): OutcomeDraft | undefined {
    if (!beginsLikeOutcome(token.text)) return undefined;
    const doubts = ['the guide gives this outcome no number; the number is ours'];
    const { text, line, spot } = token;
    const outcome = { text, line, spot, doubts, major: this.major + 1, numberedByUs: true };
    this.outcome(outcome);
    return outcome;
  }

  private readCriterion(token: WordsToken): CriterionDraft | undefined {
    if (!beginsWithVerb(token.text)) return undefined;
    this.minor += 1;
    this.bullet = token.bullet;
    const doubts = ['the guide gives this criterion no number; the number is ours'];
    const { text, line, spot } = token;
    return { text, line, spot, doubts, major: this.major, minor: this.minor, numberedByUs: true };
  }
}

function kindOfMark(bullet: string): string {
  return bullet === '•' ? bullet : 'letter';
}
