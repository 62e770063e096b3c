import { createHash } from 'node:crypto';
import type { PackageFile } from '../writing/zip.ts';
import type { BuiltSite } from './built-site.ts';
import { type PackagedPage, type PageSurroundings, packagePage } from './package-page.ts';

/** A page of a package, and the scripts that it shares with others: file → code. */
export interface PageInPackage {
  readonly file: PackageFile;
  readonly references: PackagedPage['references'];
  readonly shared: ReadonlyMap<string, string>;
}

/** Pages by what they depend on: a unit's page is the same in the qualification. */
const known = new WeakMap<BuiltSite, Map<string, PageInPackage>>();

/** A page as a package holds it; taken from an earlier package where it comes out the same. */
export function pageIn(
  site: BuiltSite,
  html: string,
  file: string,
  surroundings: Omit<PageSurroundings, 'shareScript'>,
): PageInPackage {
  const pages = known.get(site) ?? new Map<string, PageInPackage>();
  known.set(site, pages);
  const key = keyOf(html, file, surroundings);
  const page = pages.get(key) ?? made(html, file, surroundings);
  pages.set(key, page);
  return page;
}

/** Everything that the outcome depends on: which of the pages it links are there, and the terms. */
function keyOf(
  html: string,
  file: string,
  { pages, hasSearch, terms }: Omit<PageSurroundings, 'shareScript'>,
): string {
  const linked = [...html.matchAll(/(?:"|&quot;)\/([^"#&?]*)/g)].map(([, path]) => path ?? '');
  const present = [...new Set(linked.filter((path) => pages.has(path)))];
  const kept = file.startsWith('glossary/') ? [...terms].sort() : [];
  return [file, hasSearch, ...present, '#', ...kept].join(' ');
}

function made(
  html: string,
  file: string,
  surroundings: Omit<PageSurroundings, 'shareScript'>,
): PageInPackage {
  const shared = new Map<string, string>();
  const shareScript = (code: string): string => {
    const name = `assets/shared.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    shared.set(name, code);
    return name;
  };
  const page = packagePage(html, file, { ...surroundings, shareScript });
  return {
    file: { path: file, bytes: Buffer.from(page.html) },
    references: page.references,
    shared,
  };
}
