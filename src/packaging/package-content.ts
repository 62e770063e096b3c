import type { BuiltSite } from './built-site.ts';
import type { OutlinedRecord } from './course-outline.ts';
import { replacementsIn } from './island-text.ts';
import { type PageInPackage, pageIn } from './page-in-package.ts';
import { pageScriptOf } from './page-script.ts';
import { type Reference, referencesIn } from './references.ts';
import type { Scope } from './scope.ts';
import { searchFile } from './search-index.ts';
import { fileOfPath } from './site-address.ts';
import type { PackageFile } from './zip.ts';

const bankIndex = 'bank/index.json';

/**
 * The pages of a scope and all that they need, as they lie in a package, but for the shell: pages,
 * the items of their criteria, the search. `launchers` are the shell's pages: what they refer to
 * comes along too.
 */
export function packageContent(
  site: BuiltSite,
  scope: Scope,
  options: { readonly hasSearch: boolean; readonly launchers: readonly PackageFile[] },
): readonly PackageFile[] {
  const html = new Map(
    [...scope.pages].map((path) => [path, site.read(fileOfPath(path)).toString()]),
  );
  const script = pageScriptOf(site);
  const surroundings = {
    pages: scope.pages,
    hasSearch: options.hasSearch,
    terms: termsFor(site, scope, [...html.values()].join('')),
    replacements: replacementsIn(site),
    pageScript: script.file.path,
    shared: new Set(script.shared.keys()),
  };
  const pages = [...html].map(
    ([path, text]) => [path, pageIn(site, text, fileOfPath(path), surroundings)] as const,
  );
  const own = [
    ...pages.map(([, { file }]) => file),
    script.file,
    ...banksOf(site, scope),
    ...(options.hasSearch ? [searchOf(site, scope, pages)] : []),
  ];
  const first = [
    ...pages.flatMap(([, { references }]) => references),
    ...options.launchers.flatMap(({ path, bytes }) => referencesIn(path, bytes)),
  ];
  const held = new Set([...options.launchers, ...own].map(({ path }) => path));
  return [...own, ...assetsFor(site, first, held)];
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
  pages: readonly (readonly [path: string, page: PageInPackage])[],
): PackageFile {
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
