import { posix } from 'node:path';
import { init, parse as parseModule } from 'es-module-lexer';
import { parse } from 'parse5';
import { attribute, type Element, elementsIn } from './html-tree.ts';

await init;

/** A reference in a file of a package. */
export interface Reference {
  /** As it is written. */
  readonly text: string;
  /** The file it means, from the root, without query and fragment; undefined outside the package. */
  readonly file: string | undefined;
  /** Followed when someone chooses to, or fetched by itself. */
  readonly kind: 'link' | 'request';
}

/** The islands' script lies beside the modules, and names are resolved against it. */
const islandModules: ReadonlySet<string> = new Set([
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);
const addressed: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'data', 'action']);

/** What a page, a script or a style sheet refers to; nothing for other files. */
export function referencesIn(path: string, bytes: Uint8Array): readonly Reference[] {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (/\.html?$/i.test(path)) return pageReferences(path, elementsIn(parse(text())));
  if (/\.js$/i.test(path)) return moduleReferences(path, text());
  if (/\.css$/i.test(path)) return styleReferences(path, text());
  return [];
}

/** What the elements of a page that lies at `path` refer to. */
export function pageReferences(path: string, elements: readonly Element[]): readonly Reference[] {
  return elements.flatMap((element) => {
    const kind = element.tagName === 'a' || element.tagName === 'area' ? 'link' : 'request';
    const references = element.attrs
      .filter(({ name, value }) => addressed.has(name) && isAddress(value))
      .map(({ value }) => reference(path, value, kind));
    const modules = element.attrs
      .filter(({ name }) => element.tagName === 'astro-island' && islandModules.has(name))
      .map(({ value }) => reference('assets/shared.js', value));
    const set = attribute(element, 'srcset');
    const pictures = (set?.split(',') ?? []).map((one) =>
      reference(path, one.trim().split(/\s+/)[0] ?? ''),
    );
    return [...references, ...modules, ...pictures];
  });
}

/** Not a place on the page itself, and not something that is carried along. */
function isAddress(value: string): boolean {
  return value !== '' && !/^(#|(data|blob|javascript|about):)/i.test(value.trim());
}

function moduleReferences(path: string, code: string): readonly Reference[] {
  return importsOf(code).map((name) => reference(path, name));
}

/** The writer of Word documents is larger than a unit's lessons, so packages offer web pages alone. */
const word = /\/docx-file\.[^/]+\.js$/;

/** Addresses that a script imports, statically or with a constant; a script that is no module has none. */
function importsOf(code: string): readonly string[] {
  try {
    const [imports] = parseModule(code);
    return imports.flatMap(({ n }) =>
      n !== undefined && /^(\.|\/|https?:)/.test(n) && !word.test(n) ? [n] : [],
    );
  } catch {
    return [];
  }
}

function styleReferences(path: string, css: string): readonly Reference[] {
  const urls = css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)|@import\s+(['"])([^'"]+)\3/g);
  return [...urls]
    .map((match) => match[2] ?? match[4] ?? '')
    .filter(isAddress)
    .map((url) => reference(path, url));
}

function reference(from: string, text: string, kind: Reference['kind'] = 'request'): Reference {
  const bare = text.replace(/[?#].*$/s, '');
  const isElsewhere = /^([a-z][a-z0-9+.-]*:|\/)/i.test(bare) || bare.includes('\\');
  if (isElsewhere) return { text, file: undefined, kind };
  const file = posix.normalize(posix.join(posix.dirname(from), decoded(bare)));
  return { text, file: file.startsWith('..') ? undefined : file, kind };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
