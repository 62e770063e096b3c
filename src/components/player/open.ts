import {
  canServePackages,
  forgetPackage,
  holdPackage,
  newSession,
  startWorker,
  storePackage,
} from '../../lms/content/content-store.ts';
import { openPackage } from '../../lms/package/open-package.ts';
import { zipLimits } from '../../lms/package/read-zip.ts';
import { PackageRefused } from '../../lms/package/refused.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import type { PlayerSession } from './session.ts';

/**
 * Reads a zip and puts its files where the worker serves them.
 * @throws PackageRefused with what to tell the tutor.
 */
export async function openZip(
  file: Blob,
  mayReachOthers: boolean,
  onProgress: (done: number, all: number) => void,
): Promise<PlayerSession> {
  if (!canServePackages()) throw new PackageRefused(messages.cannotServe);
  if (file.size > zipLimits.zip) throw new PackageRefused(messages.tooBig);
  const { facts, entries } = openPackage(new Uint8Array(await file.arrayBuffer()));
  const session = newSession(mayReachOthers);
  holdPackage(session);
  try {
    await startWorker();
    await storePackage(session, entries, (done) => onProgress(done, entries.length));
  } catch (error) {
    await forgetPackage(session);
    throw error instanceof PackageRefused ? error : new PackageRefused(messages.storeFailed);
  }
  return { session, files: entries.length, facts, records: new Map() };
}

/** @throws PackageRefused when it cannot be had. */
export async function fetchZip(href: string): Promise<Blob> {
  try {
    const response = await fetch(href);
    if (response.ok) return await response.blob();
  } catch {
    // Told below.
  }
  throw new PackageRefused(messages.loadFailed);
}
