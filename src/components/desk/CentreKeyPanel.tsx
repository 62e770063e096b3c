import { useEffect, useState } from 'preact/hooks';
import { type CentreKey, makeCentreKey, readCentreKey } from '../../evidence/centre-key.ts';
import { fewestBits, newPassphrase, passphraseBits } from '../../evidence/passphrase.ts';
import { unlockWords } from '../../messages/desk.ts';
import { keyMessages as messages, recordMessages } from '../../messages/desk-record.ts';
import { change, type DeskState } from '../../stores/desk/desk.ts';
import { openKey } from '../../stores/desk/secrets.ts';
import { download } from './download.ts';
import { Field } from './Field.tsx';
import { FileField } from './FileField.tsx';
import { TellLine } from './TellLine.tsx';
import { type Told, useSecrets } from './use-desk.ts';

/** Where a centre makes its key, hands out the public half, and opens the private one. */
export function CentreKeyPanel({ desk }: { readonly desk: DeskState }) {
  const { publicKey, privateKey } = desk.settings;
  return (
    <section class="flow" aria-labelledby="centre-key">
      <h2 id="centre-key">{messages.title}</h2>
      <p class="measure">{messages.lead}</p>
      {publicKey !== undefined && <PublicHalf text={publicKey} />}
      <div class="desk-cards">
        <OpenKey text={privateKey} />
        {privateKey === undefined && <MakeKey />}
      </div>
    </section>
  );
}

function PublicHalf({ text }: { readonly text: string }) {
  const [key, setKey] = useState<CentreKey>();
  useEffect(() => {
    void readCentreKey(text).then((reading) => {
      if (reading.status === 'read') setKey(reading.key);
    });
  }, [text]);
  if (!key) return null;
  return (
    <div class="card flow">
      <p>
        <strong>{key.centre}</strong>
      </p>
      <p>
        {messages.fingerprint}: <code>{key.fingerprint}</code>
      </p>
      <p class="desk-hint">{messages.fingerprintHint}</p>
      <button
        class="button button-quiet"
        type="button"
        onClick={() => download('attain-centre-key.json', text, 'application/json')}
      >
        {messages.publicFile}
      </button>
    </div>
  );
}

function OpenKey({ text }: { readonly text: string | undefined }) {
  const { key } = useSecrets();
  const [chosen, setChosen] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [told, tell] = useState<Told>();
  const file = chosen ?? text;
  if (key) return <p class="notice">{messages.isOpen}</p>;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (file === undefined) return tell({ text: messages.none, tone: 'bad' });
    const refusal = await openKey(passphrase, file);
    if (refusal) return tell({ text: unlockWords[refusal], tone: 'bad' });
    setPassphrase('');
    if (file !== text) await change({ privateKey: file });
    return undefined;
  };
  return (
    <form class="card flow" onSubmit={submit} aria-label={messages.open}>
      <FileField label={messages.import} accept=".json" onText={setChosen} />
      <Field label={messages.unlock} type="password" value={passphrase} onChange={setPassphrase} />
      <div class="button-row">
        <button class="button" type="submit">
          {messages.open}
        </button>
        {text !== undefined && (
          <button
            class="link-button"
            type="button"
            onClick={() => download('attain-centre-key-private.json', text, 'application/json')}
          >
            {messages.privateFile}
          </button>
        )}
      </div>
      <TellLine told={told} />
    </form>
  );
}

function MakeKey() {
  const [centre, setCentre] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [told, tell] = useState<Told>();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (centre.trim() === '') return tell({ text: messages.needCentre, tone: 'bad' });
    if (passphraseBits(passphrase) < fewestBits) {
      return tell({ text: recordMessages.weak, tone: 'bad' });
    }
    tell({ text: messages.making, tone: 'good' });
    const made = await makeCentreKey({ centre, passphrase, now: Date.now() });
    download('attain-centre-key-private.json', made.privateFile, 'application/json');
    await change({ publicKey: made.publicFile, privateKey: made.privateFile });
    return tell({ text: messages.made, tone: 'good' });
  };
  return (
    <form class="card flow" onSubmit={submit} aria-label={messages.make}>
      <Field label={messages.centre} value={centre} onChange={setCentre} />
      <Field label={messages.passphrase} value={passphrase} onChange={setPassphrase} />
      <div class="button-row">
        <button class="button" type="submit">
          {messages.make}
        </button>
        <button class="link-button" type="button" onClick={() => setPassphrase(newPassphrase())}>
          {recordMessages.suggest}
        </button>
      </div>
      <TellLine told={told} />
    </form>
  );
}
