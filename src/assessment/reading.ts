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
  /** The learner's key: see `keysOf`. */
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
  const evidence = openedEvidence(ofKind('evidence-opened'), ofKind('evidence-assigned'));
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
  opened: readonly Opening[],
  assigned: readonly EntryOf<'evidence-assigned'>[],
): ReadonlyMap<string, OpenedEvidence> {
  const first = new Map<string, Opening>();
  for (const entry of opened) {
    if (!first.has(entry.payload.evidence)) first.set(entry.payload.evidence, entry);
  }
  const keyOf = keysOf(first, assigned);
  return new Map(
    [...first].map(([id, entry]) => {
      const { seq, at, payload } = entry;
      return [id, { ...payload, seq, at, key: keyOf(entry, new Set()) }];
    }),
  );
}

type Opening = EntryOf<'evidence-opened'>;

/**
 * Whose evidence is: whoever it was assigned to; else a resubmission belongs to whoever the evidence
 * before it belongs to; else name and number tell.
 */
function keysOf(
  first: ReadonlyMap<string, Opening>,
  assigned: readonly EntryOf<'evidence-assigned'>[],
) {
  const word = new Map(assigned.map(({ payload }) => [payload.evidence, payload]));
  const keyOf = (entry: Opening, followed: ReadonlySet<string>): string => {
    const { evidence, learner } = entry.payload;
    // Two files may have been assigned to each other: each word is followed once.
    const given = followed.has(evidence) ? undefined : word.get(evidence);
    if (given && given.same === undefined) return `evidence:${evidence}`;
    const same = first.get(given?.same ?? '');
    if (same) return keyOf(same, new Set([...followed, evidence]));
    const before = attemptBefore(first, entry);
    return before ? keyOf(before, followed) : learnerKey(learner);
  };
  return keyOf;
}

function attemptBefore(
  first: ReadonlyMap<string, Opening>,
  { seq, payload }: Opening,
): Opening | undefined {
  const before = first.get(payload.previous ?? '');
  return before && before.seq < seq && before.payload.unit === payload.unit ? before : undefined;
}

const isDecision = (entry: Entry): entry is Decision =>
  entry.kind === 'judged' || entry.kind === 'settled';

const decisionKey = (learner: string, criterion: CriterionId) => `${learner} ${criterion}`;
