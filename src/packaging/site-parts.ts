import { bankItems } from './bank-items.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { BuiltSite } from './built-site.ts';
import { type Replacements, replacementsIn } from './island-text.ts';
import { type PackagePage, type PageParts, packagePage } from './package-page.ts';
import { pageScript } from './page-script.ts';
import { fileOfPath, siteAddress } from './site-address.ts';
import type { PackageFile } from './zip.ts';

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
  const { whole, extras } = site.outline;
  const paths = [...new Set([...whole.contents, ...extras].map(({ path }) => path))];
  const pages = paths.map((path) => site.read(fileOfPath(path)).toString());
  const replacements = replacementsIn(site);
  const [scripts, script] = await Promise.all([
    joinedScripts(site, pages, replacements),
    pageScript(pages, replacements),
  ]);
  const made = new Map<string, PackagePage>();
  const parts: PageParts = {
    replacements,
    bank: (criterion) => bankItems(site, criterion),
    pageScript: script.file.path,
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

async function joinedScripts(
  site: BuiltSite,
  pages: readonly string[],
  replacements: Replacements,
): Promise<ReadonlyMap<string, Buffer>> {
  const shell = site.read('shell/index.html').toString();
  const scripts = await bundleScripts(
    {
      pages: namesIn([...pages, shell], /<script type="module" src="([^"]+)"/g),
      islands: [
        ...namesIn(pages, /(?:component|renderer)-url="([^"]+)"/g),
        ...[...replacements.values()].flatMap(({ script }) => pathOf(script)),
      ],
    },
    site.read,
  );
  return new Map(scripts.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
}

function namesIn(pages: readonly string[], address: RegExp): readonly string[] {
  return pages.flatMap((html) => [...html.matchAll(address)].flatMap(([, url = '']) => pathOf(url)));
}

function pathOf(url: string): readonly string[] {
  const address = siteAddress(url);
  return address ? [address.path] : [];
}
