/**
 * What is open only in the memory of this page: the assessor pack and the centre's private key.
 * Neither its content nor a passphrase is ever stored.
 */
import { atom } from 'nanostores';
import { type OpenCentreKey, openCentreKey } from '../../evidence/centre-key.ts';
import type { UnlockRefusal } from '../../evidence/locked.ts';
import { type AssessorPack, readPack } from '../../evidence/pack.ts';

export interface DeskSecrets {
  readonly pack?: AssessorPack | undefined;
  readonly key?: OpenCentreKey | undefined;
}

/** What is open now. */
export const $secrets = atom<DeskSecrets>({});

/** Opens the pack; says why it stays locked. */
export async function openPack(
  passphrase: string,
  text: string,
): Promise<UnlockRefusal | undefined> {
  const reading = await readPack(passphrase, text);
  if (reading.status === 'refused') return reading.reason;
  $secrets.set({ ...$secrets.get(), pack: reading.pack });
  return undefined;
}

/** Opens the centre's private key; says why it stays locked. */
export async function openKey(
  passphrase: string,
  text: string,
): Promise<UnlockRefusal | undefined> {
  const opening = await openCentreKey(passphrase, text);
  if (opening.status === 'refused') return opening.reason;
  $secrets.set({ ...$secrets.get(), key: opening.key });
  return undefined;
}

/** Forgets everything that was open. */
export function lockAll(): void {
  $secrets.set({});
}
