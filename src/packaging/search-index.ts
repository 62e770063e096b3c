import { type PackageIndex, packageIndexFile } from '../search/package-index.ts';
import { writeWordIndex } from '../search/word-index.ts';
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

/** This often on a page, or in a heading, and the page is much about a word. */
const often = 4;

/** The index of the search that lies in a package. */
export function searchFile({ lessons, criteria }: Searchable): PackageFile {
  const stems = new Map<string, Map<number, boolean>>();
  for (const [place, [, page]] of lessons.entries()) {
    for (const [stem, count] of page.stems) {
      const postings = stems.get(stem) ?? new Map<number, boolean>();
      stems.set(stem, postings.set(place, count >= often || page.headed.has(stem)));
    }
  }
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
    words: writeWordIndex(stems),
  };
  return { path: packageIndexFile, bytes: Buffer.from(JSON.stringify(index)) };
}
