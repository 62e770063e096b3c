import type { CriterionId } from '../domain/curriculum.ts';
import { learnerKey } from './learner-key.ts';
import type { PersonDetails, PersonId } from './people.ts';
import type { Entry, EntryKind, EntryOf, EvidenceOpened } from './record.ts';
import type { EntryNumber } from './sampling.ts';
import { withdrawnIn } from './standing.ts';

/**
 * A record with what its views look up, read once for each new entry. All of it is derived; the
 * entries stay the only truth.
 */
export interface RecordReading {
  readonly entries: readonly Entry[];
  /** Number of the last entry; 0 while there is none. */
  readonly last: EntryNumber;
  /** Entries that count: none that a correction took out. */
  readonly standing: readonly Entry[];
  readonly withdrawn: ReadonlySet<EntryNumber>;
  readonly entryAt: (seq: EntryNumber) => Entry | undefined;
  /** The entries of a kind that count, in their order. */
  readonly ofKind: <Kind extends EntryKind>(kind: Kind) => readonly EntryOf<Kind>[];
  /** Everyone with their latest details. */
  readonly people: readonly PersonDetails[];
  /**
   * A person as they stood when an entry was made. Whoever was working towards their qualification
   * then needed a countersignature, and a later qualification does not take that away.
   */
  readonly personWhen: (person: PersonId, seq: EntryNumber) => PersonDetails | undefined;
  /** Evidence by its id, as it was first opened. */
  readonly evidence: ReadonlyMap<string, OpenedEvidence>;
  /** Judgements and settlements of a learner on a criterion, oldest first. */
  readonly decisionsOn: (learner: string, criterion: CriterionId) => readonly Decision[];
}

export interface OpenedEvidence extends EvidenceOpened {
  readonly seq: EntryNumber;
  readonly at: number;
  /** The learner's key: resubmissions belong to whoever the evidence before them belongs to. */
  readonly key: string;
}

export type Decision = EntryOf<'judged'> | EntryOf<'settled'>;

/** Reads a record. */
export function readRecord(entries: readonly Entry[]): RecordReading {
  const withdrawn = withdrawnIn(entries);
  const standing = entries.filter(({ seq }) => !withdrawn.has(seq));
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const byKind = Map.groupBy(standing, ({ kind }) => kind);
  const ofKind = <Kind extends EntryKind>(kind: Kind) =>
    (byKind.get(kind) ?? []).filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
  const evidence = openedEvidence(ofKind('evidence-opened'));
  const added = Map.groupBy(ofKind('person-added'), ({ payload }) => payload.person);
  const decisions = Map.groupBy(standing.filter(isDecision), ({ payload }) =>
    decisionKey(evidence.get(payload.evidence)?.key ?? '', payload.criterion),
  );
  return {
    entries,
    last: entries.at(-1)?.seq ?? 0,
    standing,
    withdrawn,
    entryAt: (seq) => bySeq.get(seq),
    ofKind,
    people: [...added.values()].flatMap((versions) => versions.at(-1)?.payload ?? []),
    personWhen: (person, seq) =>
      added.get(person)?.findLast((version) => version.seq < seq)?.payload,
    evidence,
    decisionsOn: (learner, criterion) => decisions.get(decisionKey(learner, criterion)) ?? [],
  };
}

function openedEvidence(
  opened: readonly EntryOf<'evidence-opened'>[],
): ReadonlyMap<string, OpenedEvidence> {
  const evidence = new Map<string, OpenedEvidence>();
  for (const { seq, at, payload } of opened) {
    if (evidence.has(payload.evidence)) continue;
    const before = payload.previous === undefined ? undefined : evidence.get(payload.previous);
    const sameUnit = before?.unit === payload.unit;
    const key = before && sameUnit ? before.key : learnerKey(payload.learner);
    evidence.set(payload.evidence, { ...payload, seq, at, key });
  }
  return evidence;
}

const isDecision = (entry: Entry): entry is Decision =>
  entry.kind === 'judged' || entry.kind === 'settled';

const decisionKey = (learner: string, criterion: CriterionId) => `${learner} ${criterion}`;
