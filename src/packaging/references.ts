import { posix } from 'node:path';
import { init, parse as parseModule } from 'es-module-lexer';
import { parse } from 'parse5';
import { attribute, elementsIn } from './html-tree.ts';

await init;

/** A reference in a file of a package. */
export interface Reference {
  /** As it is written. */
  readonly text: string;
  /** The file it means, from the root, without query and fragment; undefined outside the package. */
  readonly file: string | undefined;
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
  if (/\.html?$/i.test(path)) return pageReferences(path, text());
  if (/\.js$/i.test(path)) return moduleReferences(path, text());
  if (/\.css$/i.test(path)) return styleReferences(path, text());
  return [];
}

function pageReferences(path: string, html: string): readonly Reference[] {
  return elementsIn(parse(html)).flatMap((element) => {
    const references = element.attrs
      .filter(({ name, value }) => addressed.has(name) && !value.startsWith('#') && value !== '')
      .map(({ value }) => reference(path, value));
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

function moduleReferences(path: string, code: string): readonly Reference[] {
  return importsOf(code).map((name) => reference(path, name));
}

/** Names that a script imports, statically or with a constant. Scripts that are no module have none. */
function importsOf(code: string): readonly string[] {
  try {
    const [imports] = parseModule(code);
    return imports.flatMap(({ n, d }) => (n === undefined || d === -2 ? [] : [n]));
  } catch {
    return [];
  }
}

function styleReferences(path: string, css: string): readonly Reference[] {
  const urls = css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)|@import\s+(['"])([^'"]+)\3/g);
  return [...urls]
    .map((match) => match[2] ?? match[4] ?? '')
    .filter((url) => !url.startsWith('#') && !url.startsWith('data:'))
    .map((url) => reference(path, url));
}

function reference(from: string, text: string): Reference {
  const bare = text.replace(/[?#].*$/s, '');
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(bare) || bare.includes('\\'))
    return { text, file: undefined };
  const file = posix.normalize(posix.join(posix.dirname(from), decoded(bare)));
  return { text, file: file.startsWith('..') ? undefined : file };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
