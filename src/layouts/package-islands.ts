import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { islandsFile, islandsIn } from '../packaging/island-text.ts';

const page = 'packages/islands/index.html';

/**
 * Turns the page with the islands of packages into a file that the packager reads: which script
 * stands for which island, and what is seen until it runs.
 */
export function packageIslands(): AstroIntegration {
  return {
    name: 'package-islands',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const islands = islandsIn(readFileSync(join(root, page), 'utf8'));
        writeFileSync(join(root, islandsFile), JSON.stringify(islands));
        rmSync(dirname(join(root, page)), { recursive: true });
      },
    },
  };
}
