import type { Told } from './use-desk.ts';

/** Where it is said what came of something. Present before it is filled, so that it is heard. */
export function TellLine({ told }: { readonly told: Told | undefined }) {
  return (
    <div role="status" class="desk-told">
      {told && (
        <p class="notice" data-tone={told.tone}>
          {told.text}
        </p>
      )}
    </div>
  );
}
