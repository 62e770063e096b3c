import type { PackageConfig } from '../../domain/package.ts';

/** `units/ccs14/1/sectors/#aims` → `units/ccs14/1/sectors/index.html#aims`: platforms serve files. */
export function fileOf(path: string): string {
  const [, page = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(path) ?? [];
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  return file + fragment;
}

/** The path below `root` of a page's address; undefined if it lies elsewhere. */
export function pathOf(href: string, root: string): string | undefined {
  if (!href.startsWith(root)) return undefined;
  const [, page = '', fragment = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(href.slice(root.length)) ?? [];
  return page.replace(/(^|\/)index\.html$/, '$1') + fragment;
}

/** `#/units/ccs14/` → `units/ccs14/`; undefined for any other fragment. */
export function pathInHash(hash: string): string | undefined {
  const path = /^#\/([^/:\\][^:\\]*)$/.exec(decoded(hash))?.[1];
  return path === undefined || path.split('/').includes('..') ? undefined : path;
}

/**
 * Where to begin: where a reloaded frame was, else where the learner left off, as long as the
 * course still has that page, else at the beginning.
 */
export function firstPath(config: PackageConfig, hash: string, location: string): string {
  const pages = new Set(config.contents.map(({ path }) => path));
  const isPage = (path: string) => pages.has(path.replace(/#.*/, ''));
  return pathInHash(hash) ?? (isPage(location) ? location : config.start);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
