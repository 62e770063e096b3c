import { useState } from 'preact/hooks';
import { fewestBits, newPassphrase, passphraseBits } from '../../evidence/passphrase.ts';
import {
  arrivalWords,
  deskFileRefusals,
  recordMessages as messages,
} from '../../messages/desk-record.ts';
import { type DeskState, give, lookAt, makeOwn, remove, take } from '../../stores/desk/desk.ts';
import {
  largestDeskFile,
  lockDeskFile,
  readDeskFile,
  writeDeskFile,
} from '../../stores/desk/desk-file.ts';
import { dayInWords, today } from './dates.ts';
import { download } from './download.ts';
import { Field } from './Field.tsx';
import { FileField } from './FileField.tsx';
import { TellLine } from './TellLine.tsx';
import type { Told } from './use-desk.ts';

/** Where the record is exported and brought in, and other records are looked at. */
export function RecordPanel({ desk }: { readonly desk: DeskState }) {
  return (
    <section class="flow" aria-labelledby="record">
      <h2 id="record">{messages.title}</h2>
      <p class="measure">{messages.lead}</p>
      <div class="desk-cards">
        <Export desk={desk} />
        <Import />
      </div>
      <Others desk={desk} />
    </section>
  );
}

function Export({ desk }: { readonly desk: DeskState }) {
  const [passphrase, setPassphrase] = useState('');
  const [told, tell] = useState<Told>();
  const exportIt = async () => {
    const isLocked = passphrase.trim() !== '';
    if (isLocked && passphraseBits(passphrase) < fewestBits) {
      return tell({ text: messages.weak, tone: 'bad' });
    }
    const file = await give();
    const text = isLocked ? await lockDeskFile(file, passphrase) : await writeDeskFile(file);
    if (text === undefined) return tell({ text: messages.tooLarge, tone: 'bad' });
    download(`attain-desk-${today()}.json`, text, 'application/json');
    return tell({ text: messages.exported(desk.entries.length), tone: 'good' });
  };
  return (
    <section class="card flow" aria-label={messages.export}>
      <Field
        label={messages.passphrase}
        hint={messages.passphraseHint}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div class="button-row">
        <button class="button" type="button" onClick={() => void exportIt()}>
          {messages.export}
        </button>
        <button class="link-button" type="button" onClick={() => setPassphrase(newPassphrase())}>
          {messages.suggest}
        </button>
      </div>
      <TellLine told={told} />
    </section>
  );
}

function Import() {
  const [file, setFile] = useState<{ readonly text: string; readonly name: string }>();
  const [passphrase, setPassphrase] = useState('');
  const [told, tell] = useState<Told>();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!file) return tell({ text: messages.noFile, tone: 'bad' });
    tell({ text: messages.importing, tone: 'good' });
    const reading = await readDeskFile(file.text, passphrase);
    if (reading.status === 'refused') {
      return tell({ text: deskFileRefusals[reading.reason], tone: 'bad' });
    }
    const { kind, added } = await take({ ...reading, name: file.name });
    return tell({ text: arrivalWords[kind](added), tone: 'good' });
  };
  return (
    <form class="card flow" aria-label={messages.import} onSubmit={submit}>
      <FileField
        label={messages.import}
        hint={messages.importHint}
        accept=".json,application/json"
        largest={largestDeskFile}
        onText={(text, name) => setFile(text === undefined ? undefined : { text, name })}
      />
      <Field
        label={messages.importPassphrase}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <button class="button" type="submit">
        {messages.bringIn}
      </button>
      <TellLine told={told} />
    </form>
  );
}

function Others({ desk }: { readonly desk: DeskState }) {
  const others = desk.records.filter(({ id }) => id !== desk.own);
  const [leaving, setLeaving] = useState<string>();
  if (others.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="others">
      <h3 id="others">{messages.others}</h3>
      <p class="measure">{messages.othersLead}</p>
      <ul class="desk-history">
        {others.map(({ id, from, head, addedAt }) => (
          <li key={id}>
            <p>{messages.other(from ?? messages.begunHere, head.seq, dayInWords(addedAt))}</p>
            <div class="button-row">
              <button class="link-button" type="button" onClick={() => void lookAt(id)}>
                {messages.look}
              </button>
              <button class="link-button" type="button" onClick={() => void makeOwn(id)}>
                {messages.makeOwn}
              </button>
              <button
                class="link-button"
                type="button"
                onClick={() => (leaving === id ? void remove(id) : setLeaving(id))}
              >
                {leaving === id ? messages.removeSure : messages.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
