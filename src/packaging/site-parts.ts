import { bundleScripts } from './bundle-scripts.ts';
import type { BuiltSite } from './built-site.ts';
import { type Replacements, replacementsIn } from './island-text.ts';
import { type PageScript, pageScript } from './page-script.ts';
import { fileOfPath, siteAddress } from './site-address.ts';

/** What all packages of a build have in common. */
export interface SiteParts {
  readonly replacements: Replacements;
  readonly pageScript: PageScript;
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
  const paths = [...whole.contents, ...extras].map(({ path }) => fileOfPath(path));
  const pages = [...new Set(paths)].map((path) => site.read(path).toString());
  const replacements = replacementsIn(site);
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
  const joined = new Map(scripts.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  return {
    replacements,
    pageScript: await pageScript(pages, replacements),
    read: (path) => joined.get(path) ?? site.read(path),
  };
}

function namesIn(pages: readonly string[], address: RegExp): readonly string[] {
  return pages.flatMap((html) => [...html.matchAll(address)].flatMap(([, url = '']) => pathOf(url)));
}

function pathOf(url: string): readonly string[] {
  const address = siteAddress(url);
  return address ? [address.path] : [];
}
