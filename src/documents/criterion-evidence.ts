import type { CriterionId } from '../domain/curriculum.ts';
import type { CriterionState } from '../messages/documents.ts';
import type { Portfolio, PortfolioJudgement, PortfolioPiece } from './portfolio-contents.ts';

/** What there is for a criterion. */
export interface CriterionEvidence {
  readonly state: CriterionState;
  readonly pieces: readonly PortfolioPiece[];
  /** The latest; the time before counts no more. */
  readonly judgement?: PortfolioJudgement | undefined;
}

/**
 * What a portfolio holds for a criterion. Finished work makes it *made* and no more: it is *achieved*
 * only while an assessor's latest judgement says `met`.
 */
export function evidenceFor(
  criterion: CriterionId,
  { pieces, judgements }: Pick<Portfolio, 'pieces' | 'judgements'>,
): CriterionEvidence {
  const own = pieces.filter(({ criteria }) => criteria.includes(criterion));
  const judgement = latest(judgements.filter((one) => one.criterion === criterion));
  return { state: stateOf(own, judgement), pieces: own, judgement };
}

function stateOf(
  pieces: readonly PortfolioPiece[],
  judgement: PortfolioJudgement | undefined,
): CriterionState {
  if (judgement?.judgement === 'met') return 'achieved';
  if (pieces.some(({ finished }) => finished)) return 'made';
  return pieces.length > 0 ? 'begun' : 'none';
}

function latest(judgements: readonly PortfolioJudgement[]): PortfolioJudgement | undefined {
  return judgements.reduce<PortfolioJudgement | undefined>(
    (last, one) => (last && last.at > one.at ? last : one),
    undefined,
  );
}
