import type { BuiltSite } from './built-site.ts';
import { type PackagedPage, type PageSurroundings, packagePage } from './package-page.ts';
import type { PackageFile } from './zip.ts';

/** A page of a package. */
export interface PageInPackage extends Omit<PackagedPage, 'html'> {
  readonly file: PackageFile;
}

/** Pages by what they depend on: a unit's page is the same in the qualification. */
const known = new WeakMap<BuiltSite, Map<string, PageInPackage>>();

/** A page as a package holds it; taken from an earlier package where it comes out the same. */
export function pageIn(
  site: BuiltSite,
  html: string,
  file: string,
  surroundings: PageSurroundings,
): PageInPackage {
  const pages = known.get(site) ?? new Map<string, PageInPackage>();
  known.set(site, pages);
  const key = keyOf(html, file, surroundings);
  const page = pages.get(key) ?? made(html, file, surroundings);
  pages.set(key, page);
  return page;
}

/** Everything that differs between packages: which of the linked pages are there, and the terms. */
function keyOf(html: string, file: string, { pages, hasSearch, terms }: PageSurroundings): string {
  const linked = [...html.matchAll(/(?:"|&quot;)\/([^"#&?]*)/g)].map(([, path]) => path ?? '');
  const present = [...new Set(linked.filter((path) => pages.has(path)))];
  const kept = file.startsWith('glossary/') ? [...terms].sort() : [];
  return [file, hasSearch, ...present, '#', ...kept].join(' ');
}

function made(html: string, file: string, surroundings: PageSurroundings): PageInPackage {
  const { html: text, ...page } = packagePage(html, file, surroundings);
  return { file: { path: file, bytes: Buffer.from(text) }, ...page };
}
