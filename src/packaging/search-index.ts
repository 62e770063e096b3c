import { type PackageIndex, packageIndexFile } from '../search/package-index.ts';
import { wordIndexWriter } from '../search/word-index.ts';
import type { PackageFile } from '../writing/zip.ts';
import type { OutlinedRecord } from './course-outline.ts';
import type { SearchedPage } from './searched-page.ts';
import { siteAddress } from './site-address.ts';

/** What a package's own search is made from. */
export interface Searchable {
  /** Its lessons in their order, by path: `units/ccs14/1/sectors/`. */
  readonly lessons: readonly (readonly [path: string, page: SearchedPage])[];
  /** Its criteria, as the outline records them. */
  readonly criteria: readonly OutlinedRecord[];
}

/** The index of the search that lies in a package. */
export function searchFile({ lessons, criteria }: Searchable): PackageFile {
  const words = wordIndexWriter();
  for (const [, { stems }] of lessons) words.addPage(stems);
  const index: PackageIndex = {
    lessons: lessons.map(([path, { title, unit, outcome }]) => ({ path, title, unit, outcome })),
    criteria: criteria.map(({ url, content, meta, filters }) => {
      const address = siteAddress(url);
      return {
        path: address ? address.path + address.fragment : url,
        title: meta['title'] ?? '',
        unit: filters['unit']?.[0] ?? '',
        outcome: filters['outcome']?.[0] ?? '',
        text: content,
      };
    }),
    words: words.index(),
  };
  return { path: packageIndexFile, bytes: Buffer.from(JSON.stringify(index)) };
}
