import type { PackageFile } from '../writing/zip.ts';
import { type PackagePage, pageText } from './package-page.ts';
import { type Condition, conditionsIn } from './page-pieces.ts';

/** What a page's text depends on in a package. */
export interface PageSurroundings {
  /** Paths of the pages in the package, `units/ccs14/`. */
  readonly pages: ReadonlySet<string>;
  /** Ids of the glossary's terms that the package keeps. */
  readonly terms: ReadonlySet<string>;
  readonly hasSearch: boolean;
}

interface Known {
  readonly conditions: readonly Condition[];
  /** By which conditions are met. */
  readonly files: Map<string, PackageFile>;
}

const known = new WeakMap<PackagePage, Known>();

/** A page as a package holds it; the same file for all packages in which it comes out the same. */
export function fileIn(page: PackagePage, surroundings: PageSurroundings): PackageFile {
  const { pages, terms, hasSearch } = surroundings;
  const isMet = (condition: Condition) =>
    condition.kind === 'page'
      ? pages.has(condition.path)
      : condition.ids.some((id) => terms.has(id));
  const { conditions, files } = known.get(page) ?? {
    conditions: conditionsIn(page.pieces),
    files: new Map<string, PackageFile>(),
  };
  known.set(page, { conditions, files });
  const key = [hasSearch, ...conditions.map(isMet)].map(Number).join('');
  const file = files.get(key) ?? {
    path: page.file,
    bytes: Buffer.from(pageText(page, isMet, hasSearch)),
  };
  files.set(key, file);
  return file;
}
