import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { AuthoredFile } from '../authored-files.ts';

const authored = /^(?:qualifications|units|glossary)\/.+\.(?:yaml|mdx)$/;

/** The authored files of a content folder, none when there is no such folder yet. */
export async function readFolder(folder: string): Promise<readonly AuthoredFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = names
    .map((name) => name.split(sep).join('/'))
    .filter((path) => authored.test(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
}
