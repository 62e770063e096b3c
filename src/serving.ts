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
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => {
        response.end('Not found');
      });
    });
  });
}

/** Where the build puts the site, as seen from the project's root. */
export const distFolder = join(import.meta.dirname, '..', 'dist');
