import type { WorkChanges } from '../../domain/work-entries.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import type { Suggestion } from '../../tools/tool.ts';
import { useForm } from './form-context.ts';

interface Props<T> {
  readonly suggestion: Suggestion<T>;
  /** The entry that the button stands in; empty outside. */
  readonly at?: string | undefined;
  /** What taking it over changes; undefined or nothing where there is nothing to take. */
  readonly changes: (value: T) => WorkChanges | undefined;
}

/** A button that fills in what another piece, or another part of this one, has to offer. */
export function TakeOver<T>({ suggestion: { from, say, take }, at = '', changes }: Props<T>) {
  const { editor, tell, latestOf } = useForm();
  const takeOver = () => {
    editor.keep();
    const values = from === undefined ? editor.valuesNow() : latestOf(from);
    const taken = values && changes(take(values, at));
    if (taken && Object.keys(taken).length > 0) editor.change(taken);
    else tell(messages.nothingToTake);
  };
  return (
    <button type="button" class="link-button" onClick={takeOver}>
      {say}
    </button>
  );
}
