import { useState } from 'preact/hooks';
import { nameOf } from '../../assessment/people.ts';
import type { Entry } from '../../assessment/record.ts';
import { deskMessages, verificationWords } from '../../messages/desk.ts';
import { entryKindNames, claimMessages as messages } from '../../messages/desk-claim.ts';
import { type DeskState, refresh } from '../../stores/desk/desk.ts';
import { momentInShort } from './dates.ts';
import { aboutWords } from './entry-words.ts';
import { Field } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

/** As many entries as are shown at first. */
const latest = 25;

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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled from the keyboard. */}
      <section class="scroller" tabIndex={0} aria-label={messages.entries}>
        <table class="desk-table">
          <caption class="visually-hidden">{messages.entries}</caption>
          <thead>
            <tr>
              {messages.head2.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <Row
                key={`${entry.seq} ${entry.hash}`}
                desk={desk}
                entry={entry}
                onCorrect={(reason) =>
                  put([{ kind: 'correction', payload: { entry: entry.seq, reason } }], {
                    done: messages.corrected,
                  })
                }
              />
            ))}
          </tbody>
        </table>
      </section>
      {!isWhole && entries.length > latest && (
        <button class="link-button" type="button" onClick={() => setIsWhole(true)}>
          {messages.showAll}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly desk: DeskState;
  readonly entry: Entry;
  readonly onCorrect: (reason: string) => void;
}

function Row({ desk, entry, onCorrect }: RowProps) {
  const { reading, settings } = desk;
  const isWithdrawn = reading.withdrawn.has(entry.seq);
  const isMine = entry.by === settings.person && entry.kind !== 'person-added' && !isWithdrawn;
  return (
    <tr data-quiet={isWithdrawn ? '' : undefined}>
      <th scope="row">{entry.seq}</th>
      <td class="desk-number">{momentInShort(entry.at)}</td>
      <td>{nameOf(reading.people, entry.by)}</td>
      <td>
        {entryKindNames[entry.kind]}
        {isWithdrawn && ` (${messages.withdrawn})`}
      </td>
      <td>{aboutWords(reading, entry)}</td>
      <td>
        <code>{entry.hash.slice(0, 8)}</code>
      </td>
      <td>{isMine && <Correct seq={entry.seq} onCorrect={onCorrect} />}</td>
    </tr>
  );
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
