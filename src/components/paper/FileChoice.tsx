import type { JSX } from 'preact';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A file to choose or to drop. */
export function FileChoice({ label, hint, accept, disabled = false, onFile }: Props) {
  const drop = (event: JSX.TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file && !disabled) onFile(file);
  };
  const choose = ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // So that choosing the same file once more is a change again.
    if (file) onFile(file);
    currentTarget.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file input, which keyboards and screen readers use.
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label class="file-choice">
        <span>{label}</span>
        <input type="file" accept={accept} disabled={disabled} onChange={choose} />
        <span class="small muted">{hint}</span>
      </label>
    </div>
  );
}
