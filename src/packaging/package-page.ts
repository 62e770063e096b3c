import { createHash } from 'node:crypto';
import { parse, serialize } from 'parse5';
import {
  attribute,
  type Document,
  type Element,
  elementsIn,
  remove,
  setAttribute,
  setText,
  textOf,
} from './html-tree.ts';
import { withLocalLinks } from './island-props.ts';
import { trimGlossary } from './package-glossary.ts';
import { packageLink } from './package-links.ts';
import { pageReferences, type Reference } from './references.ts';
import { fileOfPath, relativeFrom, rootFrom, siteAddress } from './site-address.ts';

/** What a page has to know of the package it goes into. */
export interface PageSurroundings {
  /** Paths of the pages in the package, `units/ccs14/`. */
  readonly pages: ReadonlySet<string>;
  readonly hasSearch: boolean;
  /** Ids of the glossary's terms that the package keeps. */
  readonly terms: ReadonlySet<string>;
  /** Takes a script that many pages repeat and gives back the file that holds it for all. */
  readonly shareScript: (code: string) => string;
}

/** Longer inline scripts than this, in characters, become a file that all pages share. */
const longScript = 1000;
/** Attributes of an island that name a module; resolved by the island's script, see below. */
const islandModules = ['component-url', 'renderer-url', 'before-hydration-url'];

/** A page as it lies in a package, and what it refers to. */
export interface PackagedPage {
  readonly html: string;
  readonly references: readonly Reference[];
}

/** A page of the site as a page of a package: relative, without the site's own chrome. */
export function packagePage(
  html: string,
  file: string,
  surroundings: PageSurroundings,
): PackagedPage {
  const document = parse(html);
  removeChrome(document, surroundings);
  if (file === 'glossary/index.html') trimGlossary(document, surroundings.terms);
  for (const element of elementsIn(document)) rewrite(element, file, surroundings);
  prunePolicy(document);
  return { html: serialize(document), references: pageReferences(file, document) };
}

/** The shell's page with the configuration of one package, to lie at `file`. */
export function packageShell(
  html: string,
  file: string,
  shell: { readonly title: string; readonly configId: string; readonly config: string },
): string {
  const document = parse(html);
  for (const element of elementsIn(document)) {
    if (attribute(element, 'id') === shell.configId) setText(element, shell.config);
    if (element.tagName === 'title' || attribute(element, 'data-shell') === 'title') {
      setText(element, shell.title);
    }
    rewrite(element, file, undefined);
  }
  return serialize(document);
}

function removeChrome(document: Document, { hasSearch }: PageSurroundings): void {
  const gone = elementsIn(document).filter(
    (element) =>
      attribute(element, 'data-site-only') !== undefined ||
      (!hasSearch && attribute(element, 'data-open-search') !== undefined),
  );
  for (const element of gone) remove(element);
}

function rewrite(element: Element, file: string, surroundings: PageSurroundings | undefined): void {
  switch (element.tagName) {
    case 'html':
      setAttribute(element, 'data-root', rootFrom(file));
      setAttribute(element, 'data-package', '');
      return;
    case 'a':
      if (surroundings) packageLink(element, file, surroundings.pages);
      return;
    case 'astro-island':
      rewriteIsland(element, file, surroundings);
      return;
    case 'script':
      if (surroundings) shareLongScript(element, surroundings);
      break;
  }
  for (const name of ['src', 'href', 'poster']) makeRelative(element, name, file);
}

function makeRelative(element: Element, name: string, file: string): void {
  const address = siteAddress(attribute(element, name) ?? '');
  if (!address) return;
  setAttribute(element, name, relativeFrom(file, fileOfPath(address.path)) + address.fragment);
}

/**
 * The islands' script imports what these attributes name. It is a file in `assets/` in a package,
 * and a classic script's imports are resolved against that file, not against the page.
 */
function rewriteIsland(
  island: Element,
  file: string,
  surroundings: PageSurroundings | undefined,
): void {
  for (const name of islandModules) {
    const address = siteAddress(attribute(island, name) ?? '');
    if (address) setAttribute(island, name, relativeFrom('assets/shared.js', address.path));
  }
  const props = attribute(island, 'props');
  if (props && surroundings) {
    setAttribute(island, 'props', withLocalLinks(props, file, surroundings.pages));
  }
}

function shareLongScript(script: Element, { shareScript }: PageSurroundings): void {
  const isCode = script.attrs.length === 0;
  const code = textOf(script);
  if (!isCode || code.length < longScript) return;
  setText(script, '');
  setAttribute(script, 'src', `/${shareScript(code)}`);
  setAttribute(script, 'defer', '');
}

/** Drops the hashes of inline scripts and styles that the page no longer has. */
function prunePolicy(document: Document): void {
  const elements = elementsIn(document);
  const needed = new Set(
    elements
      .filter(({ tagName }) => tagName === 'script' || tagName === 'style')
      .map(
        (element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`,
      ),
  );
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    if (attribute(element, 'http-equiv')?.toLowerCase() !== 'content-security-policy') continue;
    const policy = attribute(element, 'content') ?? '';
    const kept = policy.replaceAll(/ ('sha256-[^']+')/g, (all: string, hash: string) =>
      needed.has(hash) ? all : '',
    );
    setAttribute(element, 'content', kept);
  }
}
