import { yourTurnMessages as messages } from '../../messages/kept.ts';
import { type Note, useNote } from './use-note.ts';

interface Props {
  /** `ccs14/sectors#your-turn`. */
  readonly field: string;
  /** What to write about. */
  readonly prompt: string;
}

/** The most characters that a field holds. */
const limit = 20_000;

/** A place to write; the text is kept with the learner's progress as they go. */
export function YourTurn({ field, prompt }: Props) {
  const note = useNote(field);
  return (
    <div class="your-turn flow">
      <label>
        <span class="your-turn-prompt">{prompt}</span>
        <textarea
          ref={note.box}
          rows={6}
          maxLength={limit}
          autocomplete="off"
          onInput={note.onInput}
          onBlur={note.keep}
        />
      </label>
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
