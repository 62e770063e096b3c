import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Holds options of packages, which no page of the site depends on. */
export const packageOptionsFile = 'packages.yaml';

/**
 * What the files of a content folder come to: 16 hexadecimal digits that change with any file's
 * name or bytes, and with nothing else. Tells a build whether it is of the content at hand.
 */
export function contentFingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: folder }).sort()) {
    if (file === packageOptionsFile || !statSync(join(folder, file)).isFile()) continue;
    hash.update(`${file.replaceAll('\\', '/')}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
