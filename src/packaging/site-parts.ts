import type { PackageFile } from '../writing/zip.ts';
import { bankFileOf, bankItems, joinedBanks } from './bank-items.ts';
import type { BuiltSite } from './built-site.ts';
import { type BundledScripts, bundleScripts } from './bundle-scripts.ts';
import { islandsOf, type Replacements, replacementsIn } from './island-text.ts';
import { type KeptParts, keepParts, readParts } from './kept-parts.ts';
import { type PackagePage, type PageParts, packagePage } from './package-page.ts';
import { pageScript } from './page-script.ts';
import { scopeOf } from './scope.ts';
import { fileOfPath } from './site-address.ts';

/** What all packages of a build have in common. */
export interface SiteParts {
  readonly pageScript: PackageFile;
  /** A page of the site, by its path, as packages hold it. */
  readonly page: (path: string) => PackagePage;
  /** Bytes by path: scripts and banks that were joined, other files as they are built. */
  readonly read: BuiltSite['read'];
}

const known = new WeakMap<BuiltSite, Promise<SiteParts>>();

/** The common parts of a build's packages: made once, and kept with the build. */
export function partsOf(site: BuiltSite): Promise<SiteParts> {
  const parts = known.get(site) ?? keptOrMade(site).then((kept) => partsFrom(site, kept));
  known.set(site, parts);
  return parts;
}

async function keptOrMade(site: BuiltSite): Promise<KeptParts> {
  const kept = readParts(site);
  if (kept) return kept;
  const parts = await made(site);
  keepParts(site, parts);
  return parts;
}

function partsFrom(site: BuiltSite, { files, pages, pageScript }: KeptParts): SiteParts {
  const joined = new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
  const byPath = new Map(pages);
  const read = (path: string) => joined.get(path) ?? site.read(path);
  return {
    read,
    pageScript: { path: pageScript, bytes: read(pageScript) },
    page: (path) => {
      const page = byPath.get(path);
      if (!page) throw new Error(`No package has the page ${path}.`);
      return page;
    },
  };
}

async function made(site: BuiltSite): Promise<KeptParts> {
  const { outline } = site;
  const scopes = outline.units.map(({ id }) => scopeOf(outline, { kind: 'unit', id }));
  const paths = [...new Set(scopes.flatMap(({ pages }) => [...pages]))];
  const html = new Map(paths.map((path) => [path, site.read(fileOfPath(path)).toString()]));
  const all = [...html.values()];
  const replacements = replacementsIn(site);
  const bundle = await joinedScripts(site, all, islandScripts(all, replacements));
  const script = await pageScript(all, { replacements, course: bundle.course });
  const parts: PageParts = {
    replacements,
    bank: (criterion) => bankItems(site, criterion),
    pageScript: script.file.path,
    course: bundle.course,
    shared: script,
    everywhere: new Set(outline.extras.map(({ path }) => path)),
  };
  const criteria = outline.whole.criteria.map(({ id }) => id);
  return {
    pageScript: script.file.path,
    files: [
      ...[script.file, ...bundle.files].map(
        ({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const,
      ),
      ...[...Map.groupBy(criteria, bankFileOf)].map(
        ([path, ids]) => [path, joinedBanks(site, ids)] as const,
      ),
    ],
    pages: [...html].map(([path, text]) => [path, packagePage(text, fileOfPath(path), parts)]),
  };
}

/** The scripts of the islands of all pages, by what they export. */
function islandScripts(
  pages: readonly string[],
  replacements: Replacements,
): ReadonlyMap<string, string> {
  const all = pages.flatMap(islandsOf).map(({ name, script }) => {
    const path = replacements.get(name)?.script ?? script;
    return [name, path.replace(/^\//, '')] as const;
  });
  return new Map(all);
}

function joinedScripts(
  site: BuiltSite,
  pages: readonly string[],
  islands: ReadonlyMap<string, string>,
): Promise<BundledScripts> {
  const shell = site.read('shell/index.html').toString();
  const scripts = [...pages, shell].flatMap((html) =>
    [...html.matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, path = '']) => path),
  );
  const [renderer = ''] = pages.flatMap((html) => rendererOf(html));
  return bundleScripts({ pages: [...new Set(scripts)], islands, renderer }, site.read);
}

function rendererOf(html: string): readonly string[] {
  const [, path] = /\srenderer-url="\/([^"]+)"/.exec(html) ?? [];
  return path === undefined ? [] : [path];
}
