import { useEffect, useRef } from 'preact/hooks';
import { type PaperUnit, sourcesField } from '../../evidence/paper.ts';
import { handInMessages as messages } from '../../messages/hand-in.ts';
import { NoteField } from '../progress/NoteField.tsx';
import { useNote } from '../progress/use-note.ts';

interface Props {
  readonly unit: PaperUnit;
  /** The name that the signature has to repeat. */
  readonly name: string;
}

/** The statement of authenticity: help that is named, a tick, and a name typed as a signature. */
export function Statement({ unit, name }: Props) {
  const sources = useNote(sourcesField(unit.id));
  const signature = useRef<HTMLInputElement>(null);
  const compare = () => {
    const input = signature.current;
    const differs = input !== null && input.value !== '' && !isSame(input.value, name);
    input?.setCustomValidity(differs ? messages.signatureDiffers : '');
  };
  useEffect(compare, [name]);
  return (
    <fieldset class="flow paper-group">
      <legend>{messages.statementTitle}</legend>
      <NoteField note={sources} label={messages.sources} rows={4} />
      <p class="paper-statement">{messages.statement}</p>
      <label class="choice">
        <input type="checkbox" name="agree" required />
        <span>{messages.agree}</span>
      </label>
      <label class="paper-field">
        <span>{messages.signature}</span>
        <input
          ref={signature}
          name="signature"
          required
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          onInput={compare}
        />
      </label>
    </fieldset>
  );
}

function isSame(typed: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(typed) === plain(name);
}
