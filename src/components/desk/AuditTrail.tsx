import { useState } from 'preact/hooks';
import { nameOf } from '../../assessment/people.ts';
import type { Entry } from '../../assessment/record.ts';
import { deskMessages, verificationWords } from '../../messages/desk.ts';
import { entryKindNames, claimMessages as messages } from '../../messages/desk-claim.ts';
import { type DeskState, refresh } from '../../stores/desk/desk.ts';
import { type DeskRow, DeskTable } from './DeskTable.tsx';
import { momentInShort } from './dates.ts';
import { aboutWords } from './entry-words.ts';
import { Field } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

/** As many entries as are shown at first. */
const latest = 10;

/** The record entry by entry, and whether its chain is whole. */
export function AuditTrail({ desk }: { readonly desk: DeskState }) {
  const { reading, verification } = desk;
  const [isWhole, setIsWhole] = useState(false);
  const { told, tell, put } = usePut();
  const entries = reading.entries.toReversed();
  const shown = isWhole ? entries : entries.slice(0, latest);
  const verify = async () => {
    await refresh();
    tell({ text: messages.verified, tone: 'good' });
  };
  const correct = (entry: number, reason: string) =>
    void put([{ kind: 'correction', payload: { entry, reason } }], { done: messages.corrected });
  return (
    <section class="flow no-print" aria-labelledby="trail">
      <h2 id="trail">{messages.trail}</h2>
      <p class="measure">{messages.trailLead}</p>
      <p class="notice" data-tone={verification.status === 'whole' ? 'good' : 'bad'}>
        {verificationWords(verification)}
      </p>
      <button class="button button-quiet" type="button" onClick={() => void verify()}>
        {messages.verify}
      </button>
      <TellLine told={told} />
      <DeskTable
        caption={messages.entries}
        head={messages.head2}
        rows={shown.map((entry) => rowFor(entry, desk, correct))}
        hasActions
      />
      {!isWhole && entries.length > latest && (
        <button class="link-button" type="button" onClick={() => setIsWhole(true)}>
          {messages.showAll}
        </button>
      )}
    </section>
  );
}

function rowFor(
  entry: Entry,
  { reading, settings }: DeskState,
  onCorrect: (entry: number, reason: string) => void,
): DeskRow {
  const { seq, at, by, kind, hash } = entry;
  const isWithdrawn = reading.withdrawn.has(seq);
  const isMine = by === settings.person && kind !== 'person-added' && !isWithdrawn;
  return {
    key: `${seq} ${hash}`,
    isQuiet: isWithdrawn,
    cells: [
      seq,
      <span key="at" class="desk-number">
        {momentInShort(at)}
      </span>,
      nameOf(reading.people, by),
      isWithdrawn ? `${entryKindNames[kind]} (${messages.withdrawn})` : entryKindNames[kind],
      aboutWords(reading, entry),
      <code key="hash">{hash.slice(0, 8)}</code>,
    ],
    actions: isMine && <Correct seq={seq} onCorrect={(reason) => onCorrect(seq, reason)} />,
  };
}

interface CorrectProps {
  readonly seq: number;
  readonly onCorrect: (reason: string) => void;
}

function Correct({ seq, onCorrect }: CorrectProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!isOpen) {
    return (
      <button
        class="link-button"
        type="button"
        aria-label={`${messages.correct}: ${seq}`}
        onClick={() => setIsOpen(true)}
      >
        {messages.correct}
      </button>
    );
  }
  return (
    <form
      class="flow"
      onSubmit={(event) => {
        event.preventDefault();
        onCorrect(reason);
        setIsOpen(false);
      }}
    >
      <Field label={messages.correctReason} value={reason} onChange={setReason} />
      <button class="link-button" type="submit">
        {messages.correct}
      </button>
      <button class="link-button" type="button" onClick={() => setIsOpen(false)}>
        {deskMessages.cancel}
      </button>
    </form>
  );
}
