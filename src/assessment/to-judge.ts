import type { CriterionId } from '../domain/curriculum.ts';
import type { OpenedEvidence, RecordReading } from './reading.ts';
import { outlineFrom, type UnitResult, unitResult } from './unit-result.ts';

/**
 * What is to be done with evidence next.
 * - `superseded`: a later attempt is here, and that is what is judged;
 * - `conflict`: assessors differ on a criterion;
 * - `to-judge`: a criterion waits for a judgement;
 * - `countersign`: a judgement waits for a countersignature;
 * - `complete`: every criterion is met;
 * - `resubmit`: all is judged, and the learner has something to do.
 */
export type PortfolioState =
  | 'superseded'
  | 'conflict'
  | 'to-judge'
  | 'countersign'
  | 'complete'
  | 'resubmit';

export interface PortfolioStanding {
  readonly evidence: OpenedEvidence;
  readonly result: UnitResult;
  /** Criteria that wait for a judgement on this evidence, in the order of the specification. */
  readonly toJudge: readonly CriterionId[];
  readonly state: PortfolioState;
}

/** Where a piece of evidence stands. */
export function portfolioStanding(
  reading: RecordReading,
  evidence: OpenedEvidence,
): PortfolioStanding {
  const result = unitResult(reading, evidence.key, outlineFrom(evidence));
  const answered = new Set(evidence.answered);
  const toJudge = result.criteria
    .filter(({ criterion, state, history }) => {
      if (state === 'not-judged') return true;
      const isJudgedHere = history.some(({ payload }) => payload.evidence === evidence.evidence);
      return state === 'not-yet-met' && !isJudgedHere && answered.has(criterion);
    })
    .map(({ criterion }) => criterion);
  return { evidence, result, toJudge, state: stateOf(evidence, result, toJudge) };
}

function stateOf(
  evidence: OpenedEvidence,
  { attempts, counts, isComplete }: UnitResult,
  toJudge: readonly CriterionId[],
): PortfolioState {
  if (attempts.at(-1)?.evidence !== evidence.evidence) return 'superseded';
  if (counts['in-conflict'] > 0) return 'conflict';
  if (toJudge.length > 0) return 'to-judge';
  if (counts['not-yet-met'] > 0) return 'resubmit';
  return isComplete ? 'complete' : 'countersign';
}
