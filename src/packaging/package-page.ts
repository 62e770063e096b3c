import { htmlPieces, htmlText } from './html-text.ts';
import {
  attribute,
  closest,
  type Element,
  elementsIn,
  parseHtml,
  remove,
  removeAttributes,
  rename,
  setAttribute,
  setText,
} from './html-tree.ts';
import { withLocalLinks } from './island-props.ts';
import { propsIn, type Replacements, withReplacedIslands } from './island-text.ts';
import { leaveToScript } from './leave-to-script.ts';
import { trimmedGlossary } from './package-glossary.ts';
import { packageLink } from './package-links.ts';
import { activityIn, type PropsContext, packagedProps } from './packaged-props.ts';
import { type Condition, type Decision, joinPieces, type Piece } from './page-pieces.ts';
import { pageReferences, type Reference } from './references.ts';
import { type SearchedPage, searchedPage } from './searched-page.ts';
import { fileOfPath, relativeFrom, rootFrom, siteAddress } from './site-address.ts';
import type { SharedParts } from './start-page.ts';

/** What pages of packages are made with, the same in all packages of a build. */
export interface PageParts {
  readonly replacements: Replacements;
  readonly bank: PropsContext['bank'];
  /** The script that stands for the inline scripts of all pages. */
  readonly pageScript: string;
  /** The script with all islands. */
  readonly course: string;
  /** What the script of all pages puts in. */
  readonly shared: SharedParts;
  /** Paths of pages that every package has. */
  readonly everywhere: ReadonlySet<string>;
}

/** A page as packages hold it, what it asks for by itself, and what search is to find in it. */
export interface PackagePage {
  readonly file: string;
  readonly pieces: readonly Piece[];
  readonly requests: readonly Reference[];
  readonly searched: SearchedPage | undefined;
  /** Ids of the glossary's terms that it links. */
  readonly terms: readonly string[];
}

/** The shell says how wide the view is, and the style sheet which colours there are. */
const needlessMeta: ReadonlySet<string> = new Set(['description', 'viewport', 'color-scheme']);

/** A page that is being rewritten. */
interface Page extends PageParts {
  readonly decide: (decisions: readonly (readonly [Element, Decision])[]) => void;
}

/** Addresses of an island's scripts are resolved against the script of all pages, which lies here. */
const scriptsFolder = 'assets/';
/** Attributes of elements, and of islands, that mean nothing in a package. */
const siteAttributes: ReadonlySet<string> = new Set([
  'data-pagefind-ignore',
  'data-pagefind-body',
  'data-needs-script',
]);

/** A page of the site as a page of packages: relative, without the site's own chrome. */
export function packagePage(html: string, file: string, parts: PageParts): PackagePage {
  const activities = new Set(propsIn(html).flatMap(activityOf));
  const document = parseHtml(
    withReplacedIslands(html, parts.replacements, (name, props) =>
      packagedProps(name, props, { bank: parts.bank, activities }),
    ),
  );
  const searched = searchedPage(document);
  for (const element of elementsIn(document).filter(isOfTheSite)) remove(element);
  const elements = elementsIn(document);
  const terms = elements.flatMap(termOf);
  const decisions = new Map(file === 'glossary/index.html' ? trimmedGlossary(elements) : []);
  const page: Page = {
    ...parts,
    decide: (all) => {
      for (const [element, decision] of all) decisions.set(element, decision);
    },
  };
  for (const element of elements) rewrite(element, file, page);
  const requests = pageReferences(file, elements).filter(({ kind }) => kind === 'request');
  leaveToScript(elements, parts.shared);
  return { file, pieces: htmlPieces(document, decisions), requests, searched, terms };
}

/** The shell's page with the configuration of one package, to lie at `file`. */
export function packageShell(
  html: string,
  file: string,
  shell: { readonly title: string; readonly configId: string; readonly config: string },
): string {
  const document = parseHtml(html);
  for (const element of elementsIn(document)) {
    if (attribute(element, 'id') === shell.configId) setText(element, shell.config);
    if (element.tagName === 'title' || attribute(element, 'data-shell') === 'title') {
      setText(element, shell.title);
    }
    if (element.tagName === 'html') markRoot(element, file, '');
    makeAllRelative(element, file);
  }
  return htmlText(document);
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
  if (element.tagName === 'link')
    return /^(icon|modulepreload)$/.test(attribute(element, 'rel') ?? '');
  return element.tagName === 'meta' && needlessMeta.has(attribute(element, 'name') ?? '');
}

function activityOf([name, props]: readonly [string, string]): readonly string[] {
  return name === 'Activity' ? [activityIn(props)] : [];
}

/** The term of the glossary that a link leads to. */
function termOf(element: Element): readonly string[] {
  const [, id] = /^\/glossary\/#(.+)$/.exec(attribute(element, 'href') ?? '') ?? [];
  return id === undefined ? [] : [id];
}

function rewrite(element: Element, file: string, page: Page): void {
  const shared = attribute(element, 'data-shared');
  if (shared !== undefined && Object.hasOwn(page.shared.markup, shared)) {
    rename(element, 'span', [{ name: 'data-shared', value: shared }]);
    element.childNodes = [];
    return;
  }
  removeAttributes(element, siteAttributes);
  rewriteByKind[element.tagName]?.(element, file, page);
  makeAllRelative(element, file);
}

const rewriteByKind: Readonly<
  Record<string, (element: Element, file: string, page: Page) => void>
> = {
  html: (element, file) => markRoot(element, file, withSearch),
  a: (element, file, { decide }) => decide(packageLink(element, file)),
  'astro-island': rewriteIsland,
  script: sharedScript,
  // Only Astro's rule for islands stands inline; the site's style sheet says it too.
  style: remove,
  meta: tightenPolicy,
};

/** Says in the root that the package has a search. */
const withSearch = 'search';

/** The text of a page in a package: `isMet` says what depends on the package. */
export function pageText(
  { pieces }: PackagePage,
  isMet: (condition: Condition) => boolean,
  hasSearch: boolean,
): string {
  const text = joinPieces(pieces, isMet);
  return hasSearch ? text : text.replace(` data-package="${withSearch}"`, ' data-package');
}

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

/** An island's scripts are in one file; the script of all pages names it, here it is only counted. */
function rewriteIsland(island: Element, file: string, { course, everywhere }: Page): void {
  for (const name of ['component-url', 'renderer-url']) {
    setAttribute(island, name, relativeFrom(scriptsFolder, course));
  }
  const props = attribute(island, 'props');
  if (props) setAttribute(island, 'props', withLocalLinks(props, file, everywhere));
}

/** The first inline script of a page becomes the one for all, before anything is painted. */
function sharedScript(script: Element, file: string, { pageScript }: PageParts): void {
  if (script.attrs.length > 0) return;
  if (!closest(script, 'head')) {
    remove(script);
    return;
  }
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
