import type { PackageFile } from '../writing/zip.ts';
import { bankFileOf, indexFor } from './bank-items.ts';
import type { BuiltSite } from './built-site.ts';
import type { OutlinedRecord } from './course-outline.ts';
import type { PackagePage } from './package-page.ts';
import { fileIn } from './page-in-package.ts';
import { type Reference, referencesIn } from './references.ts';
import type { Scope } from './scope.ts';
import { searchFile } from './search-index.ts';
import { partsOf, type SiteParts } from './site-parts.ts';
import { withToolsOf } from './tools-in-package.ts';

const bankIndex = 'bank/index.json';

/**
 * The pages of a scope and all that they need, as they lie in a package, but for the shell: pages,
 * the items of their criteria, the search. `launchers` are the shell's pages: what they refer to
 * comes along too.
 */
export async function packageContent(
  site: BuiltSite,
  scope: Scope,
  options: { readonly hasSearch: boolean; readonly launchers: readonly PackageFile[] },
): Promise<readonly PackageFile[]> {
  const parts = await partsOf(site);
  const pages = [...scope.pages].map((path) => [path, parts.page(path)] as const);
  const surroundings = {
    pages: scope.pages,
    criteria: new Set<string>(scope.criteria.map(({ id }) => id)),
    hasSearch: options.hasSearch,
    terms: termsFor(site, scope, pages),
  };
  const own = [
    ...pages.map(([, page]) => fileIn(page, surroundings)),
    parts.pageScript,
    ...banksOf(site, parts, scope),
    ...(options.hasSearch ? [searchOf(site, scope, pages)] : []),
  ];
  const first = [
    ...pages.flatMap(([, { requests }]) => requests),
    ...options.launchers.flatMap(({ path, bytes }) => referencesIn(path, bytes)),
  ];
  const held = new Set([...options.launchers, ...own].map(({ path }) => path));
  const hasTool = (tool: string): boolean => scope.pages.has(`tools/${tool}/`);
  const read = (path: string): Buffer =>
    path.endsWith('.js') ? withToolsOf(parts.read(path), hasTool) : parts.read(path);
  return [...own, ...assetsFor(read, first, held)];
}

type Pages = readonly (readonly [path: string, page: PackagePage])[];

/** Ids of the terms that belong to the scope's criteria or that its pages link. */
function termsFor({ outline }: BuiltSite, scope: Scope, pages: Pages): ReadonlySet<string> {
  const linked = pages.flatMap(([, { terms }]) => terms);
  return new Set([...linked, ...outline.terms.filter(isOf(scope)).map(({ id }) => id)]);
}

function isOf(scope: Scope): (term: { readonly criteria: readonly string[] }) => boolean {
  const inside = new Set(scope.criteria.map(({ id }) => id));
  return ({ criteria }) => criteria.some((id) => inside.has(id));
}

/** The banks of the criteria, those of an outcome in one file, and the index of their items. */
function banksOf(site: BuiltSite, { read }: SiteParts, scope: Scope): readonly PackageFile[] {
  const criteria = scope.criteria.map(({ id }) => id);
  const banks = [...new Set(criteria.map(bankFileOf))];
  return [
    { path: bankIndex, bytes: indexFor(site, new Set(criteria)) },
    ...banks.map((path) => ({ path, bytes: read(path) })),
  ];
}

/** Scripts, styles and pictures that are referred to, directly or through one another. */
function assetsFor(
  read: BuiltSite['read'],
  first: readonly Reference[],
  held: ReadonlySet<string>,
): readonly PackageFile[] {
  const found = new Map<string, PackageFile>();
  const follow = (references: readonly Reference[]): void => {
    for (const { file } of references) {
      if (file === undefined || held.has(file) || found.has(file)) continue;
      const bytes = read(file);
      found.set(file, { path: file, bytes });
      follow(referencesIn(file, bytes));
    }
  };
  follow(first);
  return [...found.values()];
}

function searchOf({ outline }: BuiltSite, scope: Scope, pages: Pages): PackageFile {
  const inside = new Set(scope.criteria.map(({ id }) => id));
  const isWanted = ({ url }: OutlinedRecord): boolean => {
    const [, unit = '', number = ''] =
      /^\/units\/([^/]+)\/criteria\/#criterion-(.+)$/.exec(url) ?? [];
    return inside.has(`${unit}/${number}`);
  };
  return searchFile({
    lessons: pages.flatMap(([path, { searched }]) => (searched ? [[path, searched] as const] : [])),
    criteria: outline.records.filter(isWanted),
  });
}
