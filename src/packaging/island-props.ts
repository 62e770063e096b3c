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

/** The `props` of an island with the ids of its items in their place; the bank has the rest. */
export function withItemIds(props: string): string {
  const value: unknown = JSON.parse(props, (key, held: unknown) =>
    key === 'item' || key === 'items' ? idsOf(held) : held,
  );
  return JSON.stringify(value);
}

/** Astro writes a value as `[0, value]` and a list as `[1, values]`. */
function idsOf(held: unknown): unknown {
  if (!Array.isArray(held)) return held;
  const [kind, value]: readonly unknown[] = held;
  if (kind === 1 && Array.isArray(value)) return [kind, value.map(idsOf)];
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : held;
}
