import type { PackageFile } from '../writing/zip.ts';
import { type PackagePage, pageText } from './package-page.ts';
import { type Condition, conditionsIn } from './page-pieces.ts';
import { type HeldPart, isScoped, withScopedIslands } from './scoped-props.ts';

/** What a page's text depends on in a package. */
export interface PageSurroundings extends HeldPart {
  /** Ids of the glossary's terms that the package keeps. */
  readonly terms: ReadonlySet<string>;
  readonly hasSearch: boolean;
}

interface Known {
  readonly conditions: readonly Condition[];
  /** Whether its islands depend on the criteria too. */
  readonly isScoped: boolean;
  /** By which conditions are met. */
  readonly files: Map<string, PackageFile>;
}

const known = new WeakMap<PackagePage, Known>();

/** A page as a package holds it; the same file for all packages in which it comes out the same. */
export function fileIn(page: PackagePage, surroundings: PageSurroundings): PackageFile {
  const { pages, terms, criteria, hasSearch } = surroundings;
  const isMet = (condition: Condition) =>
    condition.kind === 'page'
      ? pages.has(condition.path)
      : condition.ids.some((id) => terms.has(id));
  const about = known.get(page) ?? knownOf(page);
  known.set(page, about);
  const { conditions, files } = about;
  const key = [
    [hasSearch, ...conditions.map(isMet)].map(Number).join(''),
    ...(about.isScoped ? criteria : []),
  ].join();
  const text = () => pageText(page, isMet, hasSearch);
  const file = files.get(key) ?? {
    path: page.file,
    bytes: Buffer.from(
      about.isScoped ? withScopedIslands(text(), page.file, surroundings) : text(),
    ),
  };
  files.set(key, file);
  return file;
}

function knownOf(page: PackagePage): Known {
  const conditions = conditionsIn(page.pieces);
  return { conditions, isScoped: isScoped(pageText(page, () => true, true)), files: new Map() };
}
