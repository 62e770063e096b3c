import { useState } from 'preact/hooks';
import { keptFileMessages as messages } from '../../messages/desk.ts';
import { keptFile } from '../../stores/desk/evidence-in.ts';
import { download } from './download.ts';

interface Props {
  readonly digest: string;
  readonly label: string;
}

/** Saves a file that the desk keeps, byte for byte as it was received. */
export function KeptFileButton({ digest, label }: Props) {
  const [told, tell] = useState('');
  const save = async () => {
    const file = await keptFile(digest);
    // As bytes of no type: a file from outside is saved, and no page here opens it.
    if (file) download(file.name, file.bytes, 'application/octet-stream');
    tell(file ? messages.saved : messages.gone);
  };
  return (
    <>
      <button class="link-button" type="button" onClick={() => void save()}>
        {label}
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}
