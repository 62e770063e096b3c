import { close, createIndex } from 'pagefind';
import type { PackageFile } from '../writing/zip.ts';
import type { OutlinedRecord } from './course-outline.ts';
import { fileOfPath } from './site-address.ts';

/** Ready-made interfaces, and an engine for languages that the course is not in. */
const unused =
  /^(pagefind-(ui|modular-ui|component-ui|highlight|playground)|playground\/|wasm\.unknown)/;

/** What a package's own search is made from. */
export interface Searchable {
  /** Pages of the site as they were built, by path: `units/ccs14/1/sectors/`. */
  readonly pages: readonly { readonly path: string; readonly html: string }[];
  readonly records: readonly OutlinedRecord[];
}

/**
 * The index of a package: the files of Pagefind, below `pagefind/`.
 * @throws when Pagefind cannot read a page.
 */
export async function searchFiles({ pages, records }: Searchable): Promise<readonly PackageFile[]> {
  const { index, errors } = await createIndex({ includeCharacters: '/.', keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { path, html } of pages) {
    const { errors } = await index.addHTMLFile({ url: `/${fileOfPath(path)}`, content: html });
    if (errors.length > 0) throw new Error(`Pagefind cannot index ${path}: ${errors.join('; ')}`);
  }
  for (const { url, content, language, meta, filters } of records) {
    await index.addCustomRecord({
      url: url.replace(/\/(?=#|$)/, '/index.html'),
      content,
      language,
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([name, all]) => [name, [...all]])),
    });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }));
}

/** Ends Pagefind's process; to be called once no more packages are to be made. */
export async function endSearch(): Promise<void> {
  await close();
}
