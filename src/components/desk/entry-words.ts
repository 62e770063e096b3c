import { nameOf } from '../../assessment/people.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import type { Entry, EntryOf } from '../../assessment/record.ts';
import { localIdOf } from '../../domain/curriculum.ts';
import { appealStageNames } from '../../messages/desk-claim.ts';
import { iqaMessages } from '../../messages/desk-iqa.ts';
import { judgementNames } from '../../messages/desk-marking.ts';

/** What an entry is about, in a line: for lists of entries of every kind. */
export function aboutWords(reading: RecordReading, entry: Entry): string {
  return (
    evidenceWords(reading, entry) ?? learnerWords(reading, entry) ?? otherWords(reading, entry)
  );
}

function evidenceWords(reading: RecordReading, entry: Entry): string | undefined {
  if (!('evidence' in entry.payload) || entry.payload.evidence === undefined) return undefined;
  const opened = reading.evidence.get(entry.payload.evidence);
  const whose = opened
    ? `${opened.learner.name}, ${opened.unit.toUpperCase()}, attempt ${opened.attempt}`
    : entry.payload.evidence;
  return [whose, ...detailsOf(entry)].join(', ');
}

function detailsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'judged' || entry.kind === 'settled') {
    return [localIdOf(entry.payload.criterion), judgementNames[entry.payload.judgement]];
  }
  if (entry.kind === 'sampled') return sampledWords(entry);
  return 'criteria' in entry.payload && entry.kind !== 'evidence-opened'
    ? [entry.payload.criteria.map((id) => (typeof id === 'string' ? localIdOf(id) : '')).join(' ')]
    : [];
}

function sampledWords({ payload }: EntryOf<'sampled'>): readonly string[] {
  const { decision, criteria } = payload;
  return [criteria.map(localIdOf).join(' '), iqaMessages[decision]];
}

/** The name that the latest evidence of a learner gives. */
export function learnerName({ evidence }: RecordReading, key: string): string {
  const own = [...evidence.values()].findLast((each) => each.key === key);
  return own?.learner.name ?? key;
}

function learnerWords(reading: RecordReading, entry: Entry): string | undefined {
  if (!('learner' in entry.payload) || typeof entry.payload.learner !== 'string') return undefined;
  const parts = [learnerName(reading, entry.payload.learner)];
  if (entry.kind === 'appeal') {
    parts.push(entry.payload.unit.toUpperCase(), appealStageNames[entry.payload.stage]);
  }
  return parts.join(', ');
}

function otherWords(reading: RecordReading, entry: Entry): string {
  switch (entry.kind) {
    case 'person-added':
      return entry.payload.name;
    case 'countersigned':
      return `entries ${entry.payload.entries.join(', ')}`;
    case 'action-closed':
    case 'correction':
      return `entry ${entry.payload.entry}`;
    case 'standardisation':
      return entry.payload.present.map((each) => nameOf(reading.people, each)).join(', ');
    case 'sampling-planned':
      return `seed “${entry.payload.seed}”`;
    case 'note':
      return entry.payload.text.slice(0, 80);
    default:
      return '';
  }
}
