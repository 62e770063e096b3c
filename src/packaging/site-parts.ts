import type { PackageFile } from '../writing/zip.ts';
import { bankItems } from './bank-items.ts';
import type { BuiltSite } from './built-site.ts';
import { type BundledScripts, bundleScripts } from './bundle-scripts.ts';
import { islandsOf, type Replacements, replacementsIn } from './island-text.ts';
import { type PackagePage, type PageParts, packagePage } from './package-page.ts';
import { pageScript } from './page-script.ts';
import { scopeOf } from './scope.ts';
import { fileOfPath } from './site-address.ts';

/** What all packages of a build have in common. */
export interface SiteParts {
  readonly pageScript: PackageFile;
  /** A page of the site, by its path, as packages hold it. */
  readonly page: (path: string) => PackagePage;
  /** Bytes by path: scripts that were joined, the others as they are built. */
  readonly read: BuiltSite['read'];
}

const known = new WeakMap<BuiltSite, Promise<SiteParts>>();

/** The common parts of a build's packages, made once. */
export function partsOf(site: BuiltSite): Promise<SiteParts> {
  const parts = known.get(site) ?? made(site);
  known.set(site, parts);
  return parts;
}

async function made(site: BuiltSite): Promise<SiteParts> {
  const { units, extras } = site.outline;
  const paths = units.flatMap(({ id }) => [...scopeOf(site.outline, { kind: 'unit', id }).pages]);
  const pages = [...new Set(paths)].map((path) => site.read(fileOfPath(path)).toString());
  const replacements = replacementsIn(site);
  const islands = islandScripts(pages, replacements);
  const bundle = await joinedScripts(site, pages, islands);
  const scripts = new Map(bundle.files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const script = await pageScript(pages, { replacements, course: bundle.course });
  const made = new Map<string, PackagePage>();
  const parts: PageParts = {
    replacements,
    bank: (criterion) => bankItems(site, criterion),
    pageScript: script.file.path,
    course: bundle.course,
    standsFor: bundle.standsFor,
    shared: script,
    everywhere: new Set(extras.map(({ path }) => path)),
  };
  return {
    pageScript: script.file,
    page: (path) => {
      const file = fileOfPath(path);
      const page = made.get(file) ?? packagePage(site.read(file).toString(), file, parts);
      made.set(file, page);
      return page;
    },
    read: (path) => scripts.get(path) ?? site.read(path),
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
