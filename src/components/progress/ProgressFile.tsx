import type { JSX } from 'preact';
import { progressMessages as messages } from '../../messages/progress.ts';
import type { Tell } from './outcome.ts';
import { openFile, saveFile } from './progress-actions.ts';

interface Props {
  readonly isOpen: boolean;
  readonly tell: Tell;
}

/** Saves progress to a file, and takes it from one that is chosen or dropped. */
export function ProgressFile({ isOpen, tell }: Props) {
  const open = (file: File | undefined) => {
    if (file) void openFile(file, tell);
  };
  const drop = (event: JSX.TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    open(event.dataTransfer?.files[0]);
  };
  const choose = ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement>) => {
    open(currentTarget.files?.[0]);
    // So that choosing the same file once more is a change again.
    currentTarget.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file input, which keyboards and screen readers use.
    <section class="flow" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h2>{messages.fileTitle}</h2>
      <p>{messages.fileWhy}</p>
      <button class="button" type="button" disabled={!isOpen} onClick={() => void saveFile(tell)}>
        {messages.save}
      </button>
      <label class="file-choice">
        <span>{messages.open}</span>
        <input type="file" accept=".json,application/json" disabled={!isOpen} onChange={choose} />
        <span class="small muted">{messages.openHint}</span>
      </label>
    </section>
  );
}
