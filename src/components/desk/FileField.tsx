import { largestFile } from '../../evidence/bounded-json.ts';
import { useId } from './use-id.ts';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly accept?: string | undefined;
  /** Bytes of the largest such file: of a larger one no more is read than shows that it is. */
  readonly largest?: number;
  /** The text of the file that was chosen; undefined when it cannot be read. */
  readonly onText: (text: string | undefined, name: string) => void;
}

/** Where one file is chosen and read as text. */
export function FileField({ label, hint, accept, largest = 2 * largestFile, onText }: Props) {
  const id = useId();
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file
      .slice(0, largest + 1)
      .text()
      .catch(() => undefined);
    onText(text, file.name);
  };
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept ?? '*/*'}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => void read(event.currentTarget)}
      />
      {hint !== undefined && (
        <p class="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
