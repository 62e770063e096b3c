import { appealsIn, nextStages } from './appeals.ts';
import { mayCountersign, mayDecide } from './countersigning.ts';
import { maySettle } from './judgements.ts';
import { holdsAny } from './people.ts';
import type { RecordReading } from './reading.ts';
import type { EntryContent, EntryDraft, EntryKind, Payloads } from './record.ts';
import { isOwnWork, samplesIn } from './samples.ts';

/**
 * Why an entry may not be put down.
 * - `unknown-person`: the record does not know who puts it down;
 * - `not-in-role`: they hold no role in which to do this;
 * - `unknown-evidence`, `unknown-criterion`, `unknown-entry`: it speaks of what is not there;
 * - `opened-before`: this evidence is in the record;
 * - `own-work`: nobody assures what they judged themselves;
 * - `may-not-countersign`: their own decision, or they are not qualified for it;
 * - `not-yours`: only who made an entry takes it back;
 * - `still-used`: evidence that was judged stays;
 * - `already-withdrawn`, `already-closed`;
 * - `stage-not-open`: the appeal is at another stage.
 */
export type Refusal =
  | 'unknown-person'
  | 'not-in-role'
  | 'unknown-evidence'
  | 'unknown-criterion'
  | 'unknown-entry'
  | 'opened-before'
  | 'own-work'
  | 'may-not-countersign'
  | 'not-yours'
  | 'still-used'
  | 'already-withdrawn'
  | 'already-closed'
  | 'stage-not-open';

/** Says whether an entry may be put down now, and if not, why. */
export function refusalOf(reading: RecordReading, draft: EntryDraft): Refusal | undefined {
  const isKnown = reading.people.some(({ person }) => person === draft.by);
  if (!isKnown && !(draft.kind === 'person-added' && draft.payload.person === draft.by)) {
    return 'unknown-person';
  }
  if (!mayDecide(reading, draft.by, draft.kind)) return 'not-in-role';
  return ruleFor(reading, draft, draft.by);
}

type Rule<Kind extends EntryKind> = (
  reading: RecordReading,
  payload: Payloads[Kind],
  by: string,
) => Refusal | undefined;

/** Kinds that are not here may always be put down by whoever is in role. */
const rules: { readonly [Kind in EntryKind]?: Rule<Kind> } = {
  'evidence-opened': ({ evidence }, payload) =>
    evidence.has(payload.evidence) ? 'opened-before' : undefined,
  'evidence-assigned': (reading, { evidence, same }, by) => {
    const isKnown = [evidence, same ?? evidence].every((id) => reading.evidence.has(id));
    if (!isKnown || evidence === same) return 'unknown-evidence';
    return holdsAny(personNow(reading, by), ['assessor', 'iqa']) ? undefined : 'not-in-role';
  },
  judged: (reading, { evidence, criterion }) => aboutRefusal(reading, evidence, [criterion]),
  settled: (reading, { evidence, criterion, together }, by) => {
    const refusal = aboutRefusal(reading, evidence, [criterion]);
    if (refusal) return refusal;
    const before = reading.decisionsOn(reading.evidence.get(evidence)?.key ?? '', criterion);
    const isAllowed = maySettle(reading, before, { by, seq: reading.last + 1, together });
    return isAllowed ? undefined : 'not-in-role';
  },
  'witness-attached': (reading, { evidence, criteria }) =>
    aboutRefusal(reading, evidence, criteria),
  discussion: (reading, { evidence, criteria }) => aboutRefusal(reading, evidence, criteria),
  sampled: (reading, payload, by) =>
    aboutRefusal(reading, payload.evidence, payload.criteria) ??
    (isOwnWork(reading, { by, payload }) ? 'own-work' : undefined),
  'sampling-planned': (reading, _, by) =>
    holdsAny(personNow(reading, by), ['iqa']) ? undefined : 'not-in-role',
  countersigned: (reading, { entries }, by) => countersigningRefusal(reading, entries, by),
  'action-closed': (reading, { entry }) => closingRefusal(reading, entry),
  appeal: (reading, { appeal, stage }) => {
    const before = appealsIn(reading).find(({ id }) => id === appeal);
    return nextStages(before?.latest).includes(stage) ? undefined : 'stage-not-open';
  },
  correction: (reading, { entry }, by) => correctionRefusal(reading, entry, by),
};

function ruleFor(reading: RecordReading, draft: EntryContent, by: string): Refusal | undefined {
  const applied = <Kind extends EntryKind>(kind: Kind, payload: Payloads[Kind]) =>
    rules[kind]?.(reading, payload, by);
  return applied(draft.kind, draft.payload);
}

const personNow = (reading: RecordReading, person: string) =>
  reading.people.find((details) => details.person === person);

function aboutRefusal(
  { evidence }: RecordReading,
  id: string,
  criteria: readonly string[],
): Refusal | undefined {
  const opened = evidence.get(id);
  if (!opened) return 'unknown-evidence';
  const known = new Set(opened.criteria.map((criterion) => criterion.id));
  return criteria.every((criterion) => known.has(criterion)) ? undefined : 'unknown-criterion';
}

function countersigningRefusal(
  reading: RecordReading,
  entries: readonly number[],
  by: string,
): Refusal | undefined {
  const seq = reading.last + 1;
  for (const number of entries) {
    const entry = reading.entryAt(number);
    if (!entry) return 'unknown-entry';
    if (!mayCountersign(reading, entry, { by, seq })) return 'may-not-countersign';
  }
  return undefined;
}

function closingRefusal(reading: RecordReading, number: number): Refusal | undefined {
  const sample = samplesIn(reading).find(({ entry }) => entry.seq === number);
  if (!sample) return 'unknown-entry';
  return sample.isOpen ? undefined : 'already-closed';
}

function correctionRefusal(
  reading: RecordReading,
  number: number,
  by: string,
): Refusal | undefined {
  const entry = reading.entryAt(number);
  if (!entry) return 'unknown-entry';
  if (entry.by !== by) return 'not-yours';
  if (reading.withdrawn.has(number)) return 'already-withdrawn';
  return isStillUsed(reading, entry) ? 'still-used' : undefined;
}

function isStillUsed(reading: RecordReading, entry: EntryContent): boolean {
  if (entry.kind === 'person-added') return true;
  if (entry.kind !== 'evidence-opened') return false;
  return reading
    .ofKind('judged')
    .some(({ payload }) => payload.evidence === entry.payload.evidence);
}
