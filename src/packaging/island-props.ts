import { fileOfPath, relativeFrom, siteAddress } from './site-address.ts';

/**
 * The `props` of an island with its links made relative: fields named `href` whose value is a page
 * of the site. One that the package does not hold leads to the page itself.
 */
export function withLocalLinks(props: string, file: string, pages: ReadonlySet<string>): string {
  if (!props.includes('"href"')) return props;
  const value: unknown = JSON.parse(props, (key, held: unknown) =>
    key === 'href' ? localHref(held, file, pages) : held,
  );
  return JSON.stringify(value);
}

/** Astro writes a text as `[0, text]`. */
function localHref(held: unknown, file: string, pages: ReadonlySet<string>): unknown {
  if (!Array.isArray(held) || typeof held[1] !== 'string') return held;
  const address = siteAddress(held[1]);
  if (!address) return held;
  if (!pages.has(address.path)) return [held[0], '#content'];
  return [held[0], relativeFrom(file, fileOfPath(address.path)) + address.fragment];
}
