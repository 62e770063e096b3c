import { type Shortfall, shortfalls } from '../domain/combination.ts';
import type { CriterionId, RulesOfCombination, UnitId } from '../domain/curriculum.ts';
import { appealsIn } from './appeals.ts';
import { standingOf } from './countersigning.ts';
import type { CriterionState } from './judgements.ts';
import type { RecordReading } from './reading.ts';
import type { EntryOf } from './record.ts';
import { plannedSamples, samplesIn } from './samples.ts';
import type { EntryNumber } from './sampling.ts';
import { type UnitOutline, type UnitResult, unitResult } from './unit-result.ts';

/** What a claim has to know of a qualification. */
export interface ClaimableQualification {
  readonly id: string;
  readonly title: string;
  readonly rules: RulesOfCombination;
  readonly units: readonly ClaimableUnit[];
}

export interface ClaimableUnit extends UnitOutline {
  /** The awarding body's reference: `CCS14`. */
  readonly reference?: string | undefined;
  readonly level?: number | undefined;
  readonly credit?: number | undefined;
}

/** What a unit still lacks before it can be claimed. */
export type MissingForUnit =
  | {
      readonly kind: 'criteria';
      readonly state: Exclude<CriterionState, 'met' | 'prior-learning'>;
      readonly criteria: readonly CriterionId[];
    }
  /** Specification, “Learner Summative Reflection”: needed in order to claim the unit. */
  | { readonly kind: 'reflection' }
  /** No plan of the IQA has looked at the evidence as it was judged last. */
  | { readonly kind: 'not-in-a-plan' }
  | {
      readonly kind: 'sample';
      readonly evidence: string;
      readonly state: 'outstanding' | 'awaits-countersignature';
    }
  | { readonly kind: 'action'; readonly entry: EntryNumber }
  | { readonly kind: 'appeal'; readonly appeal: string };

export interface UnitClaim {
  readonly unit: ClaimableUnit;
  readonly result: UnitResult;
  /** Recognised as a whole from prior achievement: then the centre's own checks are not asked for. */
  readonly prior?: EntryOf<'prior-learning'> | undefined;
  readonly reflection?: EntryOf<'reflection-seen'> | undefined;
  /** The evidence holds a reflection that nobody has confirmed yet. */
  readonly hasUnseenReflection: boolean;
  readonly missing: readonly MissingForUnit[];
  readonly claimed?: EntryOf<'claim-made'> | undefined;
}

export interface QualificationClaim {
  readonly units: readonly UnitClaim[];
  /** What the units that lack nothing do not make up by the rules of combination. */
  readonly shortfalls: readonly Shortfall[];
  readonly isComplete: boolean;
  readonly claimed?: EntryOf<'claim-made'> | undefined;
}

/** What a learner has and lacks for a qualification. */
export function qualificationClaim(
  reading: RecordReading,
  learner: string,
  { id, rules, units: outlines }: ClaimableQualification,
): QualificationClaim {
  const units = outlines.map((unit) => unitClaim(reading, learner, unit));
  const ready = units
    .filter(({ missing }) => missing.length === 0)
    .map(({ unit }) => ({ ...unit, id: unit.unit }));
  const found = shortfalls(rules, ready);
  const claimed = reading
    .ofKind('claim-made')
    .findLast(
      ({ payload: { scope, ...claim } }) =>
        claim.learner === learner && scope.kind === 'qualification' && scope.qualification === id,
    );
  return { units, shortfalls: found, isComplete: found.length === 0, claimed };
}

/** What a learner has and lacks for a unit. */
export function unitClaim(reading: RecordReading, learner: string, unit: ClaimableUnit): UnitClaim {
  const result = unitResult(reading, learner, unit);
  const prior = priorUnit(reading, learner, unit.unit);
  const reflection = reading
    .ofKind('reflection-seen')
    .findLast(({ payload }) => payload.learner === learner && payload.unit === unit.unit);
  const facts = { unit, result, prior, reflection };
  return {
    ...facts,
    hasUnseenReflection: !reflection && result.attempts.some((each) => each.hasReflection),
    missing: missingFrom(reading, facts),
    claimed: reading
      .ofKind('claim-made')
      .findLast(
        ({ payload: { scope, ...claim } }) =>
          claim.learner === learner && scope.kind === 'unit' && scope.unit === unit.unit,
      ),
  };
}

function priorUnit(reading: RecordReading, learner: string, unit: UnitId) {
  return reading
    .ofKind('prior-learning')
    .findLast(
      (entry) =>
        entry.payload.learner === learner &&
        entry.payload.scope.kind === 'unit' &&
        entry.payload.scope.unit === unit &&
        standingOf(reading, entry) === 'valid',
    );
}

type UnitFacts = Pick<UnitClaim, 'unit' | 'result' | 'prior' | 'reflection'>;

function missingFrom(reading: RecordReading, facts: UnitFacts): readonly MissingForUnit[] {
  const { result, prior, reflection } = facts;
  const found: MissingForUnit[] = [...missingCriteria(result)];
  if (!prior && !reflection) found.push({ kind: 'reflection' });
  if (!prior) found.push(...missingAssurance(reading, result));
  found.push(...openActions(reading, result), ...openAppeals(reading, result));
  return found;
}

const unmet = ['not-judged', 'not-yet-met', 'in-conflict', 'awaits-countersignature'] as const;

function missingCriteria({ criteria }: UnitResult): readonly MissingForUnit[] {
  return unmet.flatMap((state) => {
    const own = criteria.filter((each) => each.state === state).map((each) => each.criterion);
    return own.length > 0 ? [{ kind: 'criteria', state, criteria: own } as const] : [];
  });
}

function missingAssurance(
  reading: RecordReading,
  { attempts }: UnitResult,
): readonly MissingForUnit[] {
  const own = new Set(attempts.map(({ evidence }) => evidence));
  const outstanding = plannedSamples(reading).flatMap(({ planned, state }): MissingForUnit[] =>
    own.has(planned.evidence) && (state === 'outstanding' || state === 'awaits-countersignature')
      ? [{ kind: 'sample', evidence: planned.evidence, state }]
      : [],
  );
  return isPlanned(reading, own) ? outstanding : [...outstanding, { kind: 'not-in-a-plan' }];
}

/** Whether the IQA's plans, or a sample outside them, reach the last judgement on this evidence. */
function isPlanned(reading: RecordReading, evidence: ReadonlySet<string>): boolean {
  const lastJudged = reading
    .ofKind('judged')
    .findLast(({ payload }) => evidence.has(payload.evidence));
  if (!lastJudged) return false;
  const planned = reading
    .ofKind('sampling-planned')
    .some(
      ({ payload }) =>
        payload.through >= lastJudged.seq && payload.considered.some((id) => evidence.has(id)),
    );
  return (
    planned ||
    samplesIn(reading).some(
      ({ entry }) => entry.seq > lastJudged.seq && evidence.has(entry.payload.evidence),
    )
  );
}

function openActions(reading: RecordReading, { attempts }: UnitResult): readonly MissingForUnit[] {
  const own = new Set(attempts.map(({ evidence }) => evidence));
  return samplesIn(reading)
    .filter(({ entry, isOpen }) => isOpen && own.has(entry.payload.evidence))
    .map(({ entry }) => ({ kind: 'action', entry: entry.seq }));
}

function openAppeals(
  reading: RecordReading,
  { learner, unit }: UnitResult,
): readonly MissingForUnit[] {
  return appealsIn(reading)
    .filter(
      ({ isOpen, latest }) =>
        isOpen && latest.payload.learner === learner && latest.payload.unit === unit,
    )
    .map(({ id }) => ({ kind: 'appeal', appeal: id }));
}
