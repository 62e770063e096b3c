import type { PersonId, Role } from './people.ts';
import { holdsAny, isQualified, roleOf } from './people.ts';
import type { RecordReading } from './reading.ts';
import type { Entry, EntryKind, EntryOf } from './record.ts';
import type { EntryNumber } from './sampling.ts';

interface DecisionRule {
  /** Roles in which the decision is made; the first that the maker holds is the one that counts. */
  readonly made: readonly Role[];
  /** Roles of which a countersignature needs one, qualified. */
  readonly signs: readonly Role[];
}

/**
 * Decisions that count only once countersigned when their maker works towards the qualification.
 * Specification, “Requirements of Assessors …”: an assessor's “decisions are countersigned by a
 * suitably-qualified assessor/verifier”, an IQA's “by a suitably qualified IQA”.
 */
export const decisionRules: Partial<Record<EntryKind, DecisionRule>> = {
  judged: { made: ['assessor'], signs: ['assessor', 'iqa'] },
  'prior-learning': { made: ['assessor'], signs: ['assessor', 'iqa'] },
  sampled: { made: ['iqa'], signs: ['iqa'] },
  settled: { made: ['iqa', 'assessor'], signs: ['iqa'] },
};

/**
 * Where a decision stands: `out-of-role` when its maker held no role in which to make it, so that
 * it counts for nothing, whoever signs it.
 */
export type DecisionStanding = 'valid' | 'awaits-countersignature' | 'out-of-role';

/** Where a decision stands. An entry that is no decision is valid. */
export function standingOf(reading: RecordReading, entry: Entry): DecisionStanding {
  const rule = decisionRules[entry.kind];
  if (!rule) return 'valid';
  const maker = reading.personWhen(entry.by, entry.seq);
  const held = rule.made.map((role) => roleOf(maker, role)).find((role) => role !== undefined);
  if (!held) return 'out-of-role';
  if (held.standing === 'qualified') return 'valid';
  return signaturesOf(reading, entry).length > 0 ? 'valid' : 'awaits-countersignature';
}

/** Whether somebody may countersign an entry in their own later one: qualified, and not its maker. */
export function mayCountersign(
  reading: RecordReading,
  entry: Entry,
  signature: { readonly by: PersonId; readonly seq: EntryNumber },
): boolean {
  const rule = decisionRules[entry.kind];
  if (!rule || signature.by === entry.by || signature.seq <= entry.seq) return false;
  return isQualified(reading.personWhen(signature.by, signature.seq), rule.signs);
}

/** The countersignatures of an entry that count. */
export function signaturesOf(
  reading: RecordReading,
  entry: Entry,
): readonly EntryOf<'countersigned'>[] {
  return reading
    .ofKind('countersigned')
    .filter(
      (signature) =>
        signature.payload.entries.includes(entry.seq) && mayCountersign(reading, entry, signature),
    );
}

/** Decisions that still wait for a countersignature, in their order. */
export function awaitingCountersignature(reading: RecordReading): readonly Entry[] {
  return reading.standing.filter(
    (entry) => standingOf(reading, entry) === 'awaits-countersignature',
  );
}

/** Whether a person may make a decision of this kind now. */
export function mayDecide(reading: RecordReading, person: PersonId, kind: EntryKind): boolean {
  const rule = decisionRules[kind];
  return !rule || holdsAny(reading.personWhen(person, reading.last + 1), rule.made);
}
