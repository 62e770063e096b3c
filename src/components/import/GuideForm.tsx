import type { JSX, RefObject } from 'preact';
import { importMessages as messages } from '../../messages/import.ts';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly isReading: boolean;
  readonly textarea: RefObject<HTMLTextAreaElement>;
  readonly onChange: (guide: { readonly name: string; readonly text: string }) => void;
  readonly onOpenFailed: () => void;
  readonly onRead: () => void;
}

/** Where a guide is pasted or opened. */
export function GuideForm(props: Props) {
  const { name, text, isReading, textarea, onChange, onRead } = props;
  const submit = (event: Event) => {
    event.preventDefault();
    onRead();
  };
  return (
    <form class="flow" onSubmit={submit}>
      <label class="file-choice">
        <span>{messages.open}</span>
        <input type="file" accept=".txt,.md,.markdown,.html,.htm" onChange={opener(props)} />
        <span class="import-hint">{messages.openHint}</span>
      </label>
      <label class="import-field">
        <span>{messages.name}</span>
        <input
          value={name}
          onInput={(event) => onChange({ text, name: event.currentTarget.value })}
        />
      </label>
      <label class="import-field">
        <span>{messages.text}</span>
        <textarea
          ref={textarea}
          rows={12}
          value={text}
          spellcheck={false}
          onInput={(event) => onChange({ name, text: event.currentTarget.value })}
        />
      </label>
      <button class="button" type="submit" aria-disabled={isReading}>
        {isReading ? messages.reading : messages.read}
      </button>
    </form>
  );
}

function opener({ onChange, onOpenFailed }: Props): JSX.GenericEventHandler<HTMLInputElement> {
  return async ({ currentTarget }) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    try {
      onChange({ name: file.name, text: await file.text() });
    } catch {
      onOpenFailed();
    }
  };
}
