import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a visit transfers: number of requests, and bytes after gzip by kind. */
export interface Weight {
  readonly requests: number;
  readonly js: number;
  readonly css: number;
  readonly all: number;
}

/** Weighs everything that `visit` makes the page request, as a compressing host would send it. */
export async function weigh(page: Page, visit: () => Promise<void>): Promise<Weight> {
  const responses: Response[] = [];
  const collect = (response: Response) => responses.push(response);
  page.on('response', collect);
  await visit();
  page.off('response', collect);
  const parts = await Promise.all(responses.map(partOf));
  const sum = (kind?: string) =>
    parts.reduce((bytes, part) => bytes + (!kind || part.kind === kind ? part.bytes : 0), 0);
  return { requests: parts.length, js: sum('js'), css: sum('css'), all: sum() };
}

async function partOf(response: Response): Promise<{ kind: string; bytes: number }> {
  const type = response.headers()['content-type'] ?? '';
  const kind = /javascript/.test(type) ? 'js' : /css/.test(type) ? 'css' : 'other';
  return { kind, bytes: gzipSync(await response.body(), { level: 9 }).byteLength };
}
