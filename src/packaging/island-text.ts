import * as v from 'valibot';
import type { BuiltSite } from './built-site.ts';

/** An island as the build writes it: its attributes, and what is seen until its script runs. */
const islands =
  /<astro-island((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>([\s\S]*?)<!--astro:end--><\/astro-island>/g;
const end = '<!--astro:end-->';
/** What is shorter, in characters, is no question, and stays as it is. */
const shortContent = 1000;

const replacementSchema = v.object({
  /** The script's address on the site. */
  script: v.string(),
  /** What is seen until it runs. */
  content: v.string(),
});

/** An island that stands in packages for one of the site. */
export type Replacement = v.InferOutput<typeof replacementSchema>;

/** By what the islands' scripts export: `Practice`. */
export type Replacements = ReadonlyMap<string, Replacement>;

/** Where the build puts them, from the site's root. */
export const islandsFile = 'packages/islands.json';

/** Finds the islands of a page, to be kept for the packager. */
export function islandsIn(html: string): Readonly<Record<string, Replacement>> {
  return Object.fromEntries(
    [...html.matchAll(islands)].map(([, attributes = '', content = '']) => [
      attributeIn(attributes, 'component-export'),
      { script: attributeIn(attributes, 'component-url'), content },
    ]),
  );
}

/** Reads what packages use in place of the site's islands. */
export function replacementsIn(site: BuiltSite): Replacements {
  const all = v.parse(
    v.record(v.string(), replacementSchema),
    JSON.parse(site.read(islandsFile).toString()),
  );
  return new Map(Object.entries(all));
}

/** The name by which all pages share what a replaced island shows until its script runs. */
export function contentName(island: string): string {
  return `island-${island}`;
}

/** The props of every island of a page, with what its script exports. */
export function propsIn(html: string): readonly (readonly [name: string, props: string])[] {
  return [...html.matchAll(islands)].map(([, attributes = '']) => [
    attributeIn(attributes, 'component-export'),
    decoded(attributeIn(attributes, 'props')),
  ]);
}

/**
 * A page with replaced islands: with other props, and with what they show until their script runs.
 * What the server rendered holds every question, and so do the props; the bank of the package has
 * them too. Done on the text, since most of a lesson's page is this.
 */
export function withReplacedIslands(
  html: string,
  replacements: Replacements,
  change: (name: string, props: string) => string,
): string {
  return html.replaceAll(islands, (whole: string, attributes: string, rendered: string) => {
    const name = attributeIn(attributes, 'component-export');
    if (!replacements.has(name)) return whole;
    const props = encoded(change(name, decoded(attributeIn(attributes, 'props'))));
    const own = attributes.replace(/(\sprops=")[^"]*/, (_, start: string) => start + props);
    const content =
      rendered.length < shortContent
        ? rendered
        : `<span data-shared="${contentName(name)}"></span>`;
    return `<astro-island${own}>${content}${end}</astro-island>`;
  });
}

/** The value of an attribute, as Astro escapes it. */
export function decoded(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/gi, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:amp|#38);/g, '&');
}

/** A value as it stands in an attribute. */
export function encoded(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** The islands of a page: what the script of each exports, where it is, when it runs. */
export function islandsOf(
  html: string,
): readonly { readonly name: string; readonly script: string; readonly client: string }[] {
  return [...html.matchAll(islands)].map(([, attributes = '']) => ({
    name: attributeIn(attributes, 'component-export'),
    script: attributeIn(attributes, 'component-url'),
    client: attributeIn(attributes, 'client'),
  }));
}

function attributeIn(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
