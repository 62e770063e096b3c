import { nameOf } from '../../assessment/people.ts';
import type { OpenedEvidence, RecordReading } from '../../assessment/reading.ts';
import type { Entry } from '../../assessment/record.ts';
import { localIdOf } from '../../domain/curriculum.ts';
import { moreMessages, resultMessages, besideWords as words } from '../../messages/desk-marking.ts';
import { isoInWords, momentInShort } from './dates.ts';
import { KeptFileButton } from './KeptFileButton.tsx';

interface Props {
  readonly reading: RecordReading;
  readonly learner: string;
  readonly unit: string;
}

/** What was put down about a learner and unit besides the judgements. */
export function Beside({ reading, learner, unit }: Props) {
  const lines = reading.standing.flatMap((entry) => {
    const line = besideLine(entry, reading.evidence, { learner, unit });
    return line ? [{ entry, ...line }] : [];
  });
  if (lines.length === 0) return <p class="muted">{resultMessages.nothingRecorded}</p>;
  return (
    <ul class="desk-history">
      {lines.map(({ entry, title, text }) => (
        <li key={entry.seq}>
          <strong>{title}</strong>{' '}
          <span class="muted">
            {words.by(nameOf(reading.people, entry.by), momentInShort(entry.at))}
          </span>
          {text !== '' && <p class="desk-text">{text}</p>}
          {entry.kind === 'witness-attached' && entry.payload.file && (
            <KeptFileButton
              digest={entry.payload.file.digest}
              label={words.statementFile(entry.payload.file.name)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface BesideLine {
  readonly title: string;
  readonly text: string;
}

type About = Pick<Props, 'learner' | 'unit'>;
type Evidence = ReadonlyMap<string, OpenedEvidence>;

/** An entry in words, if it is about the learner and unit and no judgement. */
export function besideLine(entry: Entry, evidence: Evidence, about: About): BesideLine | undefined {
  return evidenceLine(entry, evidence, about) ?? learnerLine(entry, about);
}

function evidenceLine(entry: Entry, evidence: Evidence, { learner, unit }: About) {
  if (
    entry.kind !== 'discussion' &&
    entry.kind !== 'evidence-assigned' &&
    entry.kind !== 'witness-attached' &&
    entry.kind !== 'feedback-issued'
  ) {
    return undefined;
  }
  const opened = evidence.get(entry.payload.evidence);
  if (opened?.key !== learner || opened.unit !== unit) return undefined;
  if (entry.kind === 'evidence-assigned') {
    return { title: words.assigned, text: entry.payload.reason };
  }
  if (entry.kind === 'feedback-issued') {
    return { title: words.feedback, text: entry.payload.summary };
  }
  const numbers = entry.payload.criteria.map(localIdOf).join(', ');
  if (entry.kind === 'discussion') {
    const { date, notes } = entry.payload;
    return { title: words.discussion(isoInWords(date), numbers), text: notes };
  }
  const { witness, relation, statement, verified } = entry.payload;
  return { title: words.witness(witness, relation, numbers), text: `${statement}\n${verified}` };
}

function learnerLine(entry: Entry, { learner, unit }: About): BesideLine | undefined {
  if (
    entry.kind !== 'adjustment' &&
    entry.kind !== 'prior-learning' &&
    entry.kind !== 'reflection-seen' &&
    entry.kind !== 'note'
  ) {
    return undefined;
  }
  if (entry.payload.learner !== learner) return undefined;
  if (entry.kind === 'note')
    return { title: resultMessages.moreKinds.note, text: entry.payload.text };
  if (entry.kind === 'adjustment') {
    const { type, what, reason } = entry.payload;
    return { title: words.adjustment(moreMessages.types[type], what), text: reason };
  }
  if (entry.kind === 'reflection-seen') {
    const { note, unit: own } = entry.payload;
    return own === unit ? { title: words.reflection, text: note } : undefined;
  }
  const { scope, seen, reason } = entry.payload;
  if (scope.unit !== unit) return undefined;
  const what = scope.kind === 'unit' ? words.wholeUnit : scope.criteria.map(localIdOf).join(', ');
  return { title: words.prior(what, seen), text: reason };
}
