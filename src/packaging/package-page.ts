import { parse, serialize } from 'parse5';
import {
  attribute,
  type Element,
  elementsIn,
  remove,
  removeAttributes,
  replaceWith,
  setAttribute,
  setText,
} from './html-tree.ts';
import { htmlText } from './html-text.ts';
import { withLocalLinks } from './island-props.ts';
import { type Replacements, scriptAddress, withReplacedContent } from './island-text.ts';
import { trimGlossary } from './package-glossary.ts';
import { leaveToScript } from './leave-to-script.ts';
import { packageLink } from './package-links.ts';
import { activityIn, type PropsContext, packagedProps } from './packaged-props.ts';
import { pageReferences, type Reference } from './references.ts';
import { type SearchedPage, searchedPage } from './searched-page.ts';
import { fileOfPath, relativeFrom, rootFrom, siteAddress } from './site-address.ts';
import type { SharedParts } from './start-page.ts';

/** What a page has to know of the package it goes into. */
export interface PageSurroundings {
  /** Paths of the pages in the package, `units/ccs14/`. */
  readonly pages: ReadonlySet<string>;
  readonly hasSearch: boolean;
  /** Ids of the glossary's terms that the package keeps. */
  readonly terms: ReadonlySet<string>;
  readonly replacements: Replacements;
  readonly bank: PropsContext['bank'];
  /** The script that stands for the inline scripts of all pages. */
  readonly pageScript: string;
  /** What this script puts in. */
  readonly shared: SharedParts;
}

/** A page as it lies in a package, what it refers to, and what search is to find in it. */
export interface PackagedPage {
  readonly html: string;
  readonly references: readonly Reference[];
  readonly searched: SearchedPage | undefined;
}

/** The shell says how wide the view is, and the style sheet which colours there are. */
const needlessMeta: ReadonlySet<string> = new Set(['description', 'viewport', 'color-scheme']);

/** A page that is being rewritten. */
type Page = PageSurroundings & PropsContext;

/** Attributes of an island that name a module; resolved by the islands' script, see below. */
const islandModules = ['component-url', 'renderer-url', 'before-hydration-url'];
/** Attributes of elements, and of islands, that mean nothing in a package. */
const siteAttributes: ReadonlySet<string> = new Set([
  'data-pagefind-ignore',
  'data-pagefind-body',
  'data-needs-script',
]);

/** A page of the site as a page of a package: relative, without the site's own chrome. */
export function packagePage(
  html: string,
  file: string,
  surroundings: PageSurroundings,
): PackagedPage {
  const document = parse(withReplacedContent(html, surroundings.replacements));
  const searched = searchedPage(document);
  for (const element of elementsIn(document).filter(isOfTheSite)) remove(element);
  if (file === 'glossary/index.html') trimGlossary(document, surroundings.terms);
  const elements = elementsIn(document);
  const activities = new Set(elements.flatMap(activityOf));
  for (const element of elements) rewrite(element, file, { ...surroundings, activities });
  const references = pageReferences(file, document);
  leaveToScript(elements, surroundings.shared);
  return { html: htmlText(document), references, searched };
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
    if (element.tagName === 'html') markRoot(element, file, '');
    makeAllRelative(element, file);
  }
  return serialize(document);
}

/**
 * Chrome, what stands in for script, what tells search engines of the page, and what names the
 * scripts of the site's own islands: the page script does so for those of the package.
 */
function isOfTheSite(element: Element): boolean {
  const has = (name: string) => attribute(element, name) !== undefined;
  if (has('data-site-only') || has('data-without-script') || has('data-pagefind-filter')) {
    return true;
  }
  if (element.tagName === 'noscript') return true;
  if (element.tagName === 'link') return /^(icon|modulepreload)$/.test(attribute(element, 'rel') ?? '');
  return element.tagName === 'meta' && needlessMeta.has(attribute(element, 'name') ?? '');
}

function activityOf(element: Element): readonly string[] {
  if (attribute(element, 'component-export') !== 'Activity') return [];
  return [activityIn(attribute(element, 'props') ?? '{}')];
}

function rewrite(element: Element, file: string, surroundings: Page): void {
  const shared = attribute(element, 'data-shared');
  if (shared !== undefined && Object.hasOwn(surroundings.shared.markup, shared)) {
    replaceWith(element, 'span', [{ name: 'data-shared', value: shared }]);
    return;
  }
  removeAttributes(element, siteAttributes);
  rewriteByKind[element.tagName]?.(element, file, surroundings);
  makeAllRelative(element, file);
}

const rewriteByKind: Readonly<
  Record<string, (element: Element, file: string, surroundings: Page) => void>
> = {
  html: (element, file, { hasSearch }) => markRoot(element, file, hasSearch ? 'search' : ''),
  a: (element, file, { pages }) => packageLink(element, file, pages),
  'astro-island': rewriteIsland,
  script: sharedScript,
  // Only Astro's rule for islands stands inline; the site's style sheet says it too.
  style: remove,
  meta: tightenPolicy,
};

function markRoot(html: Element, file: string, search: string): void {
  setAttribute(html, 'data-root', rootFrom(file));
  setAttribute(html, 'data-package', search);
}

function makeAllRelative(element: Element, file: string): void {
  for (const name of ['src', 'href', 'poster']) {
    const address = siteAddress(attribute(element, name) ?? '');
    if (!address) continue;
    setAttribute(element, name, relativeFrom(file, fileOfPath(address.path)) + address.fragment);
  }
}

/**
 * The islands' script imports what these attributes name. It is a file in `assets/` in a package,
 * and a classic script's imports are resolved against that file, not against the page.
 */
function rewriteIsland(island: Element, file: string, surroundings: Page): void {
  const name = attribute(island, 'component-export') ?? '';
  const replacement = surroundings.replacements.get(name);
  if (replacement) setAttribute(island, 'component-url', replacement.script);
  for (const name of islandModules) {
    const address = siteAddress(attribute(island, name) ?? '');
    if (address) setAttribute(island, name, scriptAddress(`/${address.path}`));
  }
  const props = attribute(island, 'props');
  if (!props) return;
  const own = replacement ? packagedProps(name, props, surroundings) : props;
  setAttribute(island, 'props', withLocalLinks(own, file, surroundings.pages));
}

/** The first inline script of a page becomes the one for all, before anything is painted. */
function sharedScript(script: Element, file: string, { pageScript }: PageSurroundings): void {
  if (script.attrs.length > 0) return;
  const isFirst = script.parentNode?.nodeName === 'head';
  if (!isFirst) return remove(script);
  setText(script, '');
  setAttribute(script, 'src', relativeFrom(file, pageScript));
}

/** What the pages of a package do without, and what the default says as well. */
const needless = /^(font|manifest|object|worker)-src /;

/** Nothing stands inline any more, and the search of a package is plain script. */
function tightenPolicy(meta: Element): void {
  if (attribute(meta, 'http-equiv')?.toLowerCase() !== 'content-security-policy') return;
  const policy = attribute(meta, 'content') ?? '';
  const strict = policy
    .replaceAll(/ '(sha256-[^']+|wasm-unsafe-eval)'/g, '')
    .split(/;\s*/)
    .filter((directive) => directive !== '' && !needless.test(directive));
  setAttribute(meta, 'content', strict.join(';'));
}
