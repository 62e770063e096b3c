import { NoteField } from './NoteField.tsx';
import { useNote } from './use-note.ts';

interface Props {
  /** `ccs14/sectors#your-turn`. */
  readonly field: string;
  /** What to write about. */
  readonly prompt: string;
}

/** A place to write; the text is kept with the learner's progress as they go. */
export function YourTurn({ field, prompt }: Props) {
  return <NoteField note={useNote(field)} label={prompt} />;
}
