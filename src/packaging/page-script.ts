import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import type { PackageFile } from '../writing/zip.ts';
import { contentName, islandsOf, type Replacements } from './island-text.ts';
import { type SharedParts, startPage } from './start-page.ts';

/** An inline script: one without attributes. */
const inlineScripts = /<script>([\s\S]*?)<\/script>/g;
/** What all pages show alike, marked with the name that it goes by. */
const sharedMarkup = /\sdata-shared="([\w-]+)"/g;

/**
 * What the pages of a package repeat, in one script for all: their inline scripts, the markup that
 * all show alike, and what islands of a kind have in common. A page without inline scripts needs no
 * hashes in its policy either.
 */
export interface PageScript extends SharedParts {
  readonly file: PackageFile;
}

interface ScriptParts {
  readonly replacements: Replacements;
  /** The script with all islands. */
  readonly course: string;
}

/** The script for all pages of a build, the same for each of its packages. */
export async function pageScript(
  pages: readonly string[],
  { replacements, course }: ScriptParts,
): Promise<PageScript> {
  const markup = Object.fromEntries([
    ...[...replacements].map(([name, { content }]) => [contentName(name), content]),
    ...sharedIn(pages),
  ]);
  const islands = Object.fromEntries(
    pages.flatMap(islandsOf).map(({ name, client }) => [name, attributesOf(course, client)]),
  );
  const heads = pages.map((html) => html.slice(0, html.indexOf('</head>')));
  const bodies = pages.map((html) => html.slice(html.indexOf('</head>')));
  const parts = JSON.stringify({ markup, islands });
  const { code } = await transform(
    `${scriptsIn(heads)};(${startPage})(${parts},()=>{${scriptsIn(bodies)}})`,
    { minify: true, target: 'es2022' },
  );
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { file: { path: `assets/page.${hash}.js`, bytes: Buffer.from(code) }, markup, islands };
}

/** The scripts lie beside the script of all pages, which their addresses are resolved against. */
function attributesOf(course: string, client: string): SharedParts['islands'][string] {
  const script = course.replace(/^assets\//, './');
  return {
    'component-url': script,
    'renderer-url': script,
    client,
    opts: '{"value":true}',
    ssr: '',
  };
}

/** The inline scripts of pages, each once. */
function scriptsIn(parts: readonly string[]): string {
  const scripts = parts.flatMap((html) =>
    [...html.matchAll(inlineScripts)].map(([, code]) => code),
  );
  return [...new Set(scripts)].join(';\n');
}

function sharedIn(pages: readonly string[]): ReadonlyMap<string, string> {
  const shared = new Map<string, string>();
  for (const html of pages) {
    for (const { 1: name = '', index } of html.matchAll(sharedMarkup)) {
      const markup = wholeElement(html.slice(html.lastIndexOf('<', index)));
      if ((shared.get(name) ?? markup) !== markup) throw new Error(`Pages differ in ${name}.`);
      shared.set(name, markup);
    }
  }
  return shared;
}

/** The element that a text begins with, to its end; elements of its name may lie within it. */
function wholeElement(html: string): string {
  const [, tag = ''] = /^<(\w+)/.exec(html) ?? [];
  let depth = 0;
  for (const { 0: found, index } of html.matchAll(new RegExp(`</?${tag}\\b`, 'g'))) {
    depth += found.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, html.indexOf('>', index) + 1);
  }
  throw new Error(`An element ${tag} of a page has no end.`);
}
