/**
 * A reference to something on the site, `/units/ccs14/#aims`, in its parts: the page or file without
 * the leading slash, and the fragment with its `#`. Undefined for anything else.
 */
export function siteAddress(
  reference: string,
): { readonly path: string; readonly fragment: string } | undefined {
  const [, path, fragment = ''] = /^\/(?!\/)([^?#]*)[^#]*(#.*)?$/.exec(reference) ?? [];
  return path === undefined ? undefined : { path, fragment };
}

/** `units/ccs14/` → `units/ccs14/index.html`: learning platforms serve files, not folders. */
export function fileOfPath(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The way from a file's folder to the root: `a/b/index.html` → `../../`, `index.html` → `./`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** The shortest relative reference from one file to another, both given from the root. */
export function relativeFrom(file: string, target: string): string {
  const here = file.split('/').slice(0, -1);
  const there = target.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const down = there.slice(shared).join('/');
  return shared === here.length ? `./${down}` : '../'.repeat(here.length - shared) + down;
}
