import type { CriterionId, UnitId } from '../domain/curriculum.ts';
import { type CriterionStanding, type CriterionState, criterionStanding } from './judgements.ts';
import type { OpenedEvidence, RecordReading } from './reading.ts';

/** A learner's result on a unit. Nothing is averaged: every criterion has to be met. */
export interface UnitResult {
  readonly unit: UnitId;
  readonly title: string;
  readonly learner: string;
  /** Every criterion is met or recognised, and nothing about one is open. */
  readonly isComplete: boolean;
  /** In the order of the specification. */
  readonly criteria: readonly (CriterionStanding & {
    readonly number: string;
    readonly text: string;
  })[];
  readonly counts: Readonly<Record<CriterionState, number>>;
  /** Evidence for the unit, oldest attempt first. */
  readonly attempts: readonly OpenedEvidence[];
}

/** What a unit consists of, where no evidence says so. */
export interface UnitOutline {
  readonly unit: UnitId;
  readonly title: string;
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly number: string;
    readonly text: string;
  }[];
}

/**
 * The result of a learner on a unit by the rule of the specification: “learners must achieve all
 * the Learning Outcomes and Assessment Criteria”.
 */
export function unitResult(
  reading: RecordReading,
  learner: string,
  { unit, title, criteria: outline }: UnitOutline,
): UnitResult {
  const criteria = outline.map(({ id, number, text }) => ({
    ...criterionStanding(reading, learner, id),
    number,
    text,
  }));
  const counts = {
    met: 0,
    'prior-learning': 0,
    'awaits-countersignature': 0,
    'in-conflict': 0,
    'not-yet-met': 0,
    'not-judged': 0,
  };
  for (const { state } of criteria) counts[state] += 1;
  const attempts = [...reading.evidence.values()]
    .filter((evidence) => evidence.key === learner && evidence.unit === unit)
    .sort((a, b) => a.attempt - b.attempt || a.seq - b.seq);
  // A unit without criteria is one that could not be read, not one that is achieved.
  const isComplete =
    criteria.length > 0 && counts.met + counts['prior-learning'] === criteria.length;
  return { unit, title, learner, isComplete, criteria, counts, attempts };
}

/** The unit as the latest evidence for it lists it. */
export function outlineFrom({ unit, unitTitle, criteria }: OpenedEvidence): UnitOutline {
  return { unit, title: unitTitle, criteria };
}
