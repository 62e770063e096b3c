import type { CriterionId } from '../domain/curriculum.ts';
import type { PersonId } from './people.ts';

/** Number of an entry of the record, 1 for the first. Other entries name it by this. */
export type EntryNumber = number;

export type SampleStage = 'interim' | 'summative';

export interface SamplingPlan {
  readonly plan: string;
  /** The same seed over the same record makes the same plan. */
  readonly seed: string;
  /** Number of the last entry that was looked at. */
  readonly through: EntryNumber;
  /** Percent of portfolios sampled at least, by the assessor's risk; the centre's own figures. */
  readonly rates: SamplingRates;
  /** Evidence that could have been chosen. */
  readonly considered: readonly string[];
  readonly chosen: readonly PlannedSample[];
}

export interface SamplingRates {
  readonly ordinary: number;
  readonly raised: number;
}

export interface PlannedSample {
  readonly evidence: string;
  readonly assessor: PersonId;
  readonly stage: SampleStage;
  readonly criteria: readonly CriterionId[];
  readonly reasons: readonly SampleReason[];
}

/** Why a sample was chosen; each is shown. */
export type SampleReason =
  | 'assessor-working-towards'
  | 'assessor-new'
  | 'earlier-disagreement'
  | 'assessors-differ'
  | 'unit-not-sampled-before'
  | 'other-method'
  | 'prior-learning'
  | 'adjustment'
  | 'resubmitted'
  | 'one-from-each-assessor'
  | 'one-from-each-unit'
  | 'one-from-each-centre'
  | 'one-of-each-stage'
  | 'share-of-assessor';
