import { handInMessages as messages } from '../../messages/hand-in.ts';
import { download } from '../download.ts';
import type { Made } from './make-file.ts';
import { steps } from './steps.ts';

/** The file is among the downloads: what to do with it. */
export function FileMade({ made }: { readonly made: Extract<Made, { status: 'made' }> }) {
  const { name, content } = made;
  return (
    <div class="flow">
      <p class="notice" data-tone="good">
        {messages.made(name)}
      </p>
      <p>{messages.madeNext}</p>
      <div class="button-row">
        <button class="button" type="button" onClick={() => download(name, content)}>
          {messages.saveAgain}
        </button>
        <a class="button button-quiet" href={`#${steps.overview}`}>
          {messages.backToPaper}
        </a>
      </div>
    </div>
  );
}
