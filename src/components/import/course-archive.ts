import { strToU8, zipSync } from 'fflate';
import { authoredFiles } from '../../importing/authored-files.ts';
import { type Edits, withEdits } from '../../importing/edits.ts';
import { importGuides } from '../../importing/import-guide.ts';
import type { Imported } from '../../importing/imported.ts';
import { reviewReport } from '../../importing/review.ts';

/**
 * Reads a pasted guide.
 *
 * @throws GuideProblem when it cannot be read.
 */
export function readPasted(file: string, text: string): Imported {
  const format = /\.x?html?$/i.test(file) ? 'html' : 'text';
  return importGuides([{ file, text, format }]);
}

/** The content folder as a zip, with the edits and the review. The same input gives the same bytes. */
export function courseArchive(imported: Imported, edits: Edits): Uint8Array<ArrayBuffer> {
  const mended = withEdits(imported, edits);
  const files = [
    ...authoredFiles(mended),
    { path: 'import-review/README.md', text: reviewReport(mended) },
  ];
  const entries = files.map(({ path, text }) => [`content/${path}`, strToU8(text)] as const);
  // 1980 is the earliest time that a zip can hold.
  const packed = zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 2) });
  return new Uint8Array(packed);
}
