import type { PackageFile } from '../writing/zip.ts';
import type { BuiltSite } from './built-site.ts';
import type { OutlinedRecord } from './course-outline.ts';
import { pageIn } from './page-in-package.ts';
import { type Reference, referencesIn } from './references.ts';
import type { Scope } from './scope.ts';
import { searchFiles } from './search-index.ts';
import { fileOfPath, siteAddress } from './site-address.ts';

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
  const html = new Map(
    [...scope.pages].map((path) => [path, site.read(fileOfPath(path)).toString()]),
  );
  const terms = termsFor(site, scope, [...html.values()].join(''));
  const made = [...html].map(([path, text]) =>
    pageIn(site, text, fileOfPath(path), {
      pages: scope.pages,
      hasSearch: options.hasSearch,
      terms,
    }),
  );
  const scripts = new Map(made.flatMap(({ shared }) => [...shared]));
  const own = [
    ...made.map(({ file }) => file),
    ...[...scripts].map(([path, code]) => ({ path, bytes: Buffer.from(code) })),
    ...banksOf(site, scope),
  ];
  const first = [
    ...made.flatMap(({ references }) => references),
    ...options.launchers.flatMap(({ path, bytes }) => referencesIn(path, bytes)),
  ];
  const search = options.hasSearch ? await searchOf(site, scope, html, terms) : [];
  const held = new Set([...options.launchers, ...own].map(({ path }) => path));
  return [...own, ...assetsFor(site, first, held), ...search];
}

/** Ids of the terms that belong to the scope's criteria or that its pages link. */
function termsFor({ outline }: BuiltSite, scope: Scope, html: string): ReadonlySet<string> {
  const linked = [...html.matchAll(/"\/glossary\/#([a-z0-9-]+)"/g)].map(([, id]) => id ?? '');
  return new Set([...linked, ...outline.terms.filter(isOf(scope)).map(({ id }) => id)]);
}

function isOf(scope: Scope): (term: { readonly criteria: readonly string[] }) => boolean {
  const inside = new Set(scope.criteria.map(({ id }) => id));
  return ({ criteria }) => criteria.some((id) => inside.has(id));
}

/** The bank of each criterion, and the index of items with no more than theirs. */
function banksOf(site: BuiltSite, scope: Scope): readonly PackageFile[] {
  const inside = new Set(scope.criteria.map(({ id }) => id));
  const index: unknown = JSON.parse(site.read(bankIndex).toString());
  const items = Array.isArray(index) ? index.filter((item: unknown) => isInBank(item, inside)) : [];
  const banks = [...inside].map((id) => `bank/${id}.json`);
  return [
    { path: bankIndex, bytes: Buffer.from(JSON.stringify(items)) },
    ...banks.map((path) => ({ path, bytes: site.read(path) })),
  ];
}

/** Whether an item's first criterion, whose bank holds it, is in the scope. */
function isInBank(item: unknown, inside: ReadonlySet<string>): boolean {
  if (typeof item !== 'object' || item === null || !('criteria' in item)) return false;
  return Array.isArray(item.criteria) && inside.has(String(item.criteria[0]));
}

/** Scripts, styles and pictures that are referred to, directly or through one another. */
function assetsFor(
  site: BuiltSite,
  first: readonly Reference[],
  held: ReadonlySet<string>,
): readonly PackageFile[] {
  const found = new Map<string, PackageFile>();
  const follow = (references: readonly Reference[]): void => {
    for (const { file } of references) {
      if (file === undefined || held.has(file) || found.has(file)) continue;
      const bytes = site.read(file);
      found.set(file, { path: file, bytes });
      follow(referencesIn(file, bytes));
    }
  };
  follow(first);
  return [...found.values()];
}

function searchOf(
  { outline }: BuiltSite,
  scope: Scope,
  html: ReadonlyMap<string, string>,
  terms: ReadonlySet<string>,
): Promise<readonly PackageFile[]> {
  const inside = new Set(scope.criteria.map(({ id }) => id));
  const isWanted = ({ url }: OutlinedRecord): boolean => {
    const address = siteAddress(url);
    if (!address || !scope.pages.has(address.path)) return false;
    const [, term] = /^#(.+)/.exec(address.path === 'glossary/' ? address.fragment : '') ?? [];
    if (term !== undefined) return terms.has(term);
    const [, unit = ''] = address.path.split('/');
    return inside.has(`${unit}/${address.fragment.replace('#criterion-', '')}`);
  };
  const pages = [...html].filter(([, text]) =>
    /data-pagefind-filter="kind\[data-value\]" data-value="lesson"/.test(text),
  );
  return searchFiles({
    pages: pages.map(([path, text]) => ({ path, html: text })),
    records: outline.records.filter(isWanted),
  });
}
