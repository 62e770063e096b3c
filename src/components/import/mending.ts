import type { Edits } from '../../importing/edits.ts';

/** What the fields of the preview share: the edits so far, how to add one, how to show a line. */
export interface Mending {
  readonly edits: Edits;
  readonly edit: (about: string, value: string) => void;
  /** Shows a line of the guide in the text that was pasted. */
  readonly show: (line: number) => void;
}

/** Selects a line in a field and brings it into view. */
export function showLine(field: HTMLTextAreaElement | null, line: number): void {
  if (field === null) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, text) => length + text.length + 1, 0);
  // A browser scrolls to a selection when the field gains focus with it.
  field.blur();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  field.focus();
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, line - 3);
}
