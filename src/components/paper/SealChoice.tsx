import { handInMessages as messages } from '../../messages/hand-in.ts';
import { FileChoice } from './FileChoice.tsx';
import type { Seal } from './use-seal.ts';

/** Seals the file for the centre: with the key that came with the course, or one that is chosen. */
export function SealChoice({ seal }: { readonly seal: Seal }) {
  const { offered, wanted, refused } = seal;
  return (
    <fieldset class="flow paper-group">
      <legend>{messages.sealTitle}</legend>
      <p>{messages.sealHint}</p>
      {offered && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={wanted}
              onChange={({ currentTarget }) => seal.want(currentTarget.checked)}
            />
            <span>{messages.sealFor(offered.centre)}</span>
          </label>
          <p class="small">{messages.sealFingerprint(offered.fingerprint)}</p>
        </>
      )}
      <FileChoice
        label={messages.sealChoose}
        hint=""
        accept=".json,application/json"
        onFile={(file) => void seal.choose(file)}
      />
      <p role="status">{refused && messages.keyRefused[refused]}</p>
    </fieldset>
  );
}
