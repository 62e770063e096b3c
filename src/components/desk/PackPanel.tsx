import { useState } from 'preact/hooks';
import { packMessages as messages, unlockWords } from '../../messages/desk.ts';
import { change, type DeskState } from '../../stores/desk/desk.ts';
import { forgetRead } from '../../stores/desk/evidence-in.ts';
import { lockAll, openPack } from '../../stores/desk/secrets.ts';
import { Field } from './Field.tsx';
import { FileField } from './FileField.tsx';
import { TellLine } from './TellLine.tsx';
import { type Told, useSecrets } from './use-desk.ts';

/** Where the assessor pack is opened with its passphrase, and locked again. */
export function PackPanel({ desk }: { readonly desk: DeskState }) {
  const { pack } = useSecrets();
  const [told, tell] = useState<Told>();
  if (pack) {
    const lock = () => {
      lockAll();
      forgetRead();
      tell({ text: messages.locked, tone: 'good' });
    };
    return (
      <section class="desk-line" aria-labelledby="pack">
        <h2 id="pack" class="visually-hidden">
          {messages.title}
        </h2>
        <p>{messages.isOpen(pack.units.length)}</p>
        <button class="button button-quiet desk-small" type="button" onClick={lock}>
          {messages.lock}
        </button>
      </section>
    );
  }
  return (
    <section class="card flow" aria-labelledby="pack">
      <h2 id="pack">{messages.title}</h2>
      <p class="measure">{messages.lead}</p>
      <OpenPack kept={desk.settings.pack} told={told} tell={tell} />
    </section>
  );
}

interface OpenProps {
  readonly kept: string | undefined;
  readonly told: Told | undefined;
  readonly tell: (told: Told | undefined) => void;
}

function OpenPack({ kept, told, tell }: OpenProps) {
  const [chosen, setChosen] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const text = chosen ?? kept;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isOpening) return;
    if (text === undefined) return tell({ text: messages.noFile, tone: 'bad' });
    setIsOpening(true);
    tell({ text: messages.opening, tone: 'good' });
    const refusal = await openPack(passphrase, text);
    setIsOpening(false);
    if (refusal) return tell({ text: unlockWords[refusal], tone: 'bad' });
    tell(undefined);
    setPassphrase('');
    if (text !== kept) await change({ pack: text });
    return undefined;
  };
  return (
    <form class="flow" onSubmit={submit}>
      <div class="desk-pair">
        <FileField
          label={kept === undefined ? messages.file : messages.other}
          hint={kept === undefined ? messages.fileHint : messages.kept}
          onText={setChosen}
        />
        <Field
          label={messages.passphrase}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
        />
      </div>
      <button class="button" type="submit" aria-disabled={isOpening}>
        {messages.open}
      </button>
      <TellLine told={told} />
    </form>
  );
}
