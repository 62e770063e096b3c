import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Says what a static host should say about our files: nothing is guessed, framed or leaked. */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A server of the built site in `dist`, not yet listening; unknown paths get the site's own 404 page. */
export function siteServer(dist: string): Server {
  const files = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound(dist));
    });
  });
}

function notFound(dist: string): Buffer | string {
  const page = join(dist, '404.html');
  return existsSync(page) ? readFileSync(page) : 'Not found';
}

/** Where the build puts the site, as seen from the project's root. */
export const distFolder = join(import.meta.dirname, '..', 'dist');
