import type { ComponentChildren } from 'preact';
import { yourTurnMessages as messages } from '../../messages/kept.ts';
import type { Note } from './use-note.ts';

interface Props {
  readonly note: Note;
  readonly label: string;
  readonly rows?: number;
  /** Said below the text, for example how long it is. */
  readonly children?: ComponentChildren;
}

/** The most characters that a field holds. */
const limit = 20_000;

/** A labelled place to write, and whether what stands there is kept. */
export function NoteField({ note, label, rows = 6, children }: Props) {
  return (
    <div class="your-turn flow">
      <label>
        <span class="your-turn-prompt">{label}</span>
        <textarea
          ref={note.box}
          rows={rows}
          maxLength={limit}
          autocomplete="off"
          onInput={note.onInput}
          onBlur={note.keep}
        />
      </label>
      {children}
      <p class="small muted">{stateOf(note)}</p>
      <p class="small" role="status">
        {roomIn(note.text)}
      </p>
    </div>
  );
}

function stateOf({ text, isKept, storage }: Note): string {
  if (!isKept) return messages.writing;
  return text === '' ? messages.empty : messages.keptAs(storage);
}

// In steps, so that a screen reader is not told about every letter.
function roomIn(text: string): string {
  const left = limit - text.length;
  if (left <= 0) return messages.reached(limit);
  return left <= 1000 ? messages.left(Math.ceil(left / 100) * 100) : '';
}
