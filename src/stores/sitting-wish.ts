import type { SittingPlan } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';

/** The test that a learner asked for. */
export interface SittingWish {
  readonly mode: SittingPlan['mode'];
  readonly criteria: readonly CriterionId[];
  /** How many items; for a mock, how many for each criterion. */
  readonly count: number;
  readonly weakestFirst: boolean;
  readonly feedback: SittingPlan['feedback'];
  /** Seconds for each item before any extra time; absent for no limit. */
  readonly secondsPerItem?: number | undefined;
  readonly extraTime: number;
}
