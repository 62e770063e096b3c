import { awaitingCountersignature, mayCountersign } from '../../assessment/countersigning.ts';
import { nameOf } from '../../assessment/people.ts';
import { entryKindNames } from '../../messages/desk-claim.ts';
import { iqaMessages as messages } from '../../messages/desk-iqa.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { momentInShort } from './dates.ts';
import { aboutWords } from './entry-words.ts';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

/** Every decision that waits for a countersignature, and the hand that may give it. */
export function CountersignPanel({ desk }: { readonly desk: DeskState }) {
  const { reading } = desk;
  const { told, put } = usePut();
  const waiting = awaitingCountersignature(reading);
  const signature = { by: desk.settings.person, seq: reading.last + 1 };
  const own = waiting.filter((entry) => mayCountersign(reading, entry, signature));
  if (waiting.length === 0) return <TellLine told={told} />;
  const sign = () =>
    put([{ kind: 'countersigned', payload: { entries: own.map(({ seq }) => seq), note: '' } }], {
      done: messages.signed,
    });
  return (
    <section class="flow" aria-labelledby="countersign">
      <h2 id="countersign">{messages.countersign}</h2>
      <p>{messages.countersignLead(waiting.length)}</p>
      <details>
        <summary>{messages.countersign}</summary>
        <ul class="desk-history">
          {waiting.map((entry) => (
            <li key={entry.seq}>
              {entryKindNames[entry.kind]}: {aboutWords(reading, entry)}{' '}
              <span class="muted">
                {nameOf(reading.people, entry.by)}, {momentInShort(entry.at)}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {own.length > 0 ? (
        <button class="button" type="button" onClick={() => void sign()}>
          {messages.sign(own.length)}
        </button>
      ) : (
        <p class="muted">{messages.mayNot}</p>
      )}
      <TellLine told={told} />
    </section>
  );
}
