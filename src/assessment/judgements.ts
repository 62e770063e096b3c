import type { Judgement } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import { standingOf } from './countersigning.ts';
import { type PersonId, roleOf } from './people.ts';
import type { Decision, RecordReading } from './reading.ts';
import type { EntryOf } from './record.ts';
import type { EntryNumber } from './sampling.ts';

/**
 * Where a learner stands on a criterion.
 * - `met`: an assessor's judgement that counts, countersigned where it must be;
 * - `prior-learning`: recognised, likewise;
 * - `awaits-countersignature`: judged met or recognised by somebody who works towards the
 *   qualification;
 * - `in-conflict`: two assessors differ and nobody has settled it;
 * - `not-yet-met`, `not-judged`.
 */
export type CriterionState =
  | 'met'
  | 'prior-learning'
  | 'awaits-countersignature'
  | 'in-conflict'
  | 'not-yet-met'
  | 'not-judged';

export interface CriterionStanding {
  readonly criterion: CriterionId;
  readonly state: CriterionState;
  /** The decision that counts now: the latest. */
  readonly now?: Decision | undefined;
  /** Every decision that was not withdrawn, oldest first. */
  readonly history: readonly Decision[];
  /** The two judgements that differ. */
  readonly conflict?: Conflict | undefined;
  readonly prior?: EntryOf<'prior-learning'> | undefined;
}

export type Conflict = readonly [EntryOf<'judged'>, EntryOf<'judged'>];

/** Where a learner stands on a criterion of a unit. */
export function criterionStanding(
  reading: RecordReading,
  learner: string,
  criterion: CriterionId,
): CriterionStanding {
  const history = reading
    .decisionsOn(learner, criterion)
    .filter((decision, index, all) => isInRole(reading, decision, all.slice(0, index)));
  const prior = priorLearning(reading, learner, criterion);
  const conflict = conflictIn(reading, history);
  const now = history.at(-1);
  const facts = { criterion, history, now, conflict, prior };
  return { ...facts, state: stateFrom(reading, facts) };
}

function isInRole(reading: RecordReading, decision: Decision, before: readonly Decision[]) {
  if (standingOf(reading, decision) === 'out-of-role') return false;
  if (decision.kind !== 'settled') return true;
  const { together } = decision.payload;
  return maySettle(reading, before, { by: decision.by, seq: decision.seq, together });
}

/** Whether somebody may settle a difference: an IQA, or assessors with everyone who judged before. */
export function maySettle(
  reading: RecordReading,
  before: readonly Decision[],
  { by, seq, together }: Settler,
): boolean {
  if (roleOf(reading.personWhen(by, seq), 'iqa')) return true;
  const agreed = [by, ...together];
  return before.every((decision) => decision.kind === 'settled' || agreed.includes(decision.by));
}

interface Settler {
  readonly by: PersonId;
  readonly seq: EntryNumber;
  readonly together: readonly PersonId[];
}

function stateFrom(
  reading: RecordReading,
  { now, conflict, prior }: Omit<CriterionStanding, 'state' | 'history'>,
): CriterionState {
  if (conflict) return 'in-conflict';
  const counts = (entry: Decision | EntryOf<'prior-learning'>) =>
    standingOf(reading, entry) === 'valid';
  const met = now?.payload.judgement === 'met' ? now : undefined;
  if (met && counts(met)) return 'met';
  if (prior && counts(prior)) return 'prior-learning';
  if (met ?? prior) return 'awaits-countersignature';
  return now ? 'not-yet-met' : 'not-judged';
}

/** The latest recognition of prior learning that covers a criterion. */
function priorLearning(reading: RecordReading, learner: string, criterion: CriterionId) {
  return reading
    .ofKind('prior-learning')
    .findLast(
      (entry) =>
        entry.payload.learner === learner &&
        standingOf(reading, entry) !== 'out-of-role' &&
        covers(entry, criterion),
    );
}

function covers({ payload: { scope } }: EntryOf<'prior-learning'>, criterion: CriterionId) {
  if (scope.kind === 'criteria') return scope.criteria.includes(criterion);
  return criterion.startsWith(`${scope.unit}/`);
}

/**
 * The first two judgements of different assessors that contradict each other since the last
 * settlement. A criterion met at a later attempt than the one that did not meet it is progress; any
 * other difference is a contradiction. What an assessor changed their own mind about counts as
 * they last said it.
 */
function conflictIn(reading: RecordReading, history: readonly Decision[]): Conflict | undefined {
  const settled = history.findLastIndex(({ kind }) => kind === 'settled');
  const since = history.slice(settled + 1).filter((decision) => decision.kind === 'judged');
  const latest = since.filter(
    (one, index) =>
      !since
        .slice(index + 1)
        .some((later) => later.by === one.by && later.payload.evidence === one.payload.evidence),
  );
  const attemptOf = ({ payload }: Decision) => reading.evidence.get(payload.evidence)?.attempt ?? 0;
  const is = (decision: Decision, judgement: Judgement) => decision.payload.judgement === judgement;
  for (const met of latest.filter((one) => is(one, 'met'))) {
    const against = latest.find(
      (other) =>
        is(other, 'not-yet-met') && other.by !== met.by && attemptOf(other) >= attemptOf(met),
    );
    if (against) return [met, against];
  }
  return undefined;
}
