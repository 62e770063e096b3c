import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { AuthoredFile } from '../authored-files.ts';

/** What is to happen to a folder: files written, and files that leave their place. */
export interface FolderChange {
  readonly write: readonly AuthoredFile[];
  readonly remove: readonly string[];
}

/**
 * Changes a folder all at once: a copy beside it is changed and takes its place when it is
 * complete. When anything fails, the folder is as it was.
 */
export async function changeFolder(folder: string, change: FolderChange): Promise<void> {
  const target = resolve(folder);
  const mark = randomUUID().slice(0, 8);
  const fresh = join(dirname(target), `.${basename(target)}-${mark}`);
  const former = `${fresh}-former`;
  const exists = (await stat(target).catch(() => undefined))?.isDirectory() === true;
  await mkdir(dirname(target), { recursive: true });
  try {
    if (exists) await cp(target, fresh, { recursive: true, preserveTimestamps: true });
    await fill(fresh, change);
    if (exists) await rename(target, former);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (exists) await rename(former, target);
      throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(former, { recursive: true, force: true });
}

async function fill(folder: string, { write, remove }: FolderChange): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const path of remove) await rm(join(folder, path), { force: true });
  for (const { path, text } of write) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
