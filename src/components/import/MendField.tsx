import { isWhole } from '../../importing/edits.ts';
import type { Read } from '../../importing/finding.ts';
import { importMessages as messages } from '../../messages/import.ts';
import type { Mending } from './mending.ts';

interface Props {
  readonly about: string;
  readonly label: string;
  readonly read: Read<string | number> | undefined;
  readonly kind: 'line' | 'number' | 'text';
  readonly mending: Mending;
}

/** A text that was read, with the line it came from, to be compared and mended. */
export function MendField(props: Props) {
  const { about, label, read, kind, mending } = props;
  const id = `mend-${about}`;
  const value = mending.edits.get(about) ?? String(read?.value ?? '');
  const hint = hintFor(props, value);
  const shared = {
    id,
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    'aria-invalid': hint === messages.notANumber,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      mending.edit(about, event.currentTarget.value),
  };
  return (
    <div class="import-field">
      <div class="import-label">
        <label for={id}>{label}</label>
        <LineOf read={read} label={label} mending={mending} />
      </div>
      {kind === 'text' ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input inputMode={kind === 'number' ? 'numeric' : 'text'} {...shared} />
      )}
      {hint !== undefined && (
        <p class="import-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function hintFor({ kind, read }: Props, value: string): string | undefined {
  if (kind === 'number' && !isWhole(value)) return messages.notANumber;
  return read === undefined ? messages.notStated : undefined;
}

function LineOf({ read, label, mending }: Pick<Props, 'read' | 'label' | 'mending'>) {
  const line = read?.place.line ?? 0;
  if (line === 0) return null;
  return (
    <button
      class="link-button"
      type="button"
      aria-label={`${messages.line(line)}, ${label}`}
      onClick={() => mending.show(line)}
    >
      {messages.line(line)}
    </button>
  );
}
