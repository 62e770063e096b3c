import { useState } from 'preact/hooks';
import { samplesIn } from '../../assessment/samples.ts';
import { iqaMessages as messages } from '../../messages/desk-iqa.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { isoInWords, today } from './dates.ts';
import { aboutWords } from './entry-words.ts';
import { Field } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

/** What samples asked for and nobody closed yet. */
export function OpenActions({ desk }: { readonly desk: DeskState }) {
  const { told, put } = usePut();
  const open = samplesIn(desk.reading).filter(({ isOpen }) => isOpen);
  return (
    <section class="flow" aria-labelledby="actions">
      <h2 id="actions">{messages.actions}</h2>
      {open.length === 0 && <p class="muted">{messages.noActions}</p>}
      <ul class="desk-history">
        {open.map(({ entry }) => {
          const { action, actionBy, reason, decision } = entry.payload;
          const isOverdue = actionBy !== undefined && actionBy < today();
          return (
            <li key={entry.seq} class="flow">
              <p>
                <strong>{aboutWords(desk.reading, entry)}</strong>{' '}
                {isOverdue && (
                  <span class="badge" data-tone="bad">
                    {messages.overdue}
                  </span>
                )}
              </p>
              <p class="desk-text">{reason}</p>
              <p>
                {messages.action(
                  action === '' ? messages[decision] : action,
                  actionBy === undefined ? '' : isoInWords(actionBy),
                )}
              </p>
              <CloseForm
                onClose={(note) =>
                  put([{ kind: 'action-closed', payload: { entry: entry.seq, note } }], {
                    done: messages.closed,
                  })
                }
              />
            </li>
          );
        })}
      </ul>
      <TellLine told={told} />
    </section>
  );
}

function CloseForm({ onClose }: { readonly onClose: (note: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <form
      class="desk-inline"
      onSubmit={(event) => {
        event.preventDefault();
        onClose(note);
      }}
    >
      <Field label={messages.closeNote} value={note} onChange={setNote} />
      <button class="button button-quiet" type="submit">
        {messages.close}
      </button>
    </form>
  );
}
