import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { init, parse } from 'es-module-lexer';

/**
 * Names the scripts of a page's islands in its head, so that a browser fetches them side by side
 * while the learner reads, instead of one after the other once the quiz comes into view: on a slow
 * phone each step costs a round trip. Low priority: nothing waits for them.
 */
export function preloadIslands(): AstroIntegration {
  return {
    name: 'preload-islands',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await init;
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) preloadIn(root, join(root, file));
      },
    },
  };
}

function preloadIn(root: string, page: string): void {
  const html = readFileSync(page, 'utf8');
  const entries = [...html.matchAll(/(?:component|renderer)-url="(\/[^"]+\.js)"/g)].flatMap(
    ([, url]) => (url === undefined ? [] : [url]),
  );
  const links = [...withImports(root, entries)].map(
    (url) => `<link rel="modulepreload" href="${url}" fetchpriority="low">`,
  );
  if (links.length > 0) writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
}

/** The scripts and all that they import statically, each once. */
function withImports(root: string, urls: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (url: string): void => {
    if (found.has(url)) return;
    found.add(url);
    for (const name of staticImports(join(root, url))) {
      follow(`${dirname(url)}/${basename(name)}`);
    }
  };
  for (const url of urls) follow(url);
  return found;
}

function staticImports(file: string): readonly string[] {
  const [imports] = parse(readFileSync(file, 'utf8'));
  return imports.flatMap(({ n, d }) => (n !== undefined && d === -1 ? [n] : []));
}
