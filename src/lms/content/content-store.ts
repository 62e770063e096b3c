import { contentType } from '../package/content-type.ts';
import type { ZipEntry } from '../package/read-zip.ts';

/** Where the worker serves packages; the only part of the site that it controls. */
const contentScope = '/tutor/player/content/';
const worker = '/player-sw.js';
const cacheName = (session: string) => `attain-player-${session}`;

/**
 * A package is another author's program. It may run the inline scripts that authoring tools write,
 * which the site's own policy forbids; it may not send forms, or open frames and sockets to other
 * sites. The worker has the say over what else it asks of them.
 */
const policy = (mayReachOthers: boolean) =>
  [
    "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'",
    "connect-src 'self' http: https: data: blob:",
    ...(mayReachOthers
      ? []
      : ["frame-src 'self' data: blob:", "object-src 'self' data: blob:", "form-action 'self'"]),
    "base-uri 'self'",
  ].join('; ');

/** Whether this browser can serve packages here: service workers need https or this computer. */
export function canServePackages(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** A name for one package in one tab; the worker reads from it whether other sites may be reached. */
export function newSession(mayReachOthers: boolean): string {
  return `${mayReachOthers ? 'open' : 'closed'}-${crypto.randomUUID()}`;
}

/** The address of a file of the package. */
export function contentAddress(session: string, path: string): string {
  return `${contentScope}${session}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Waits for the worker that serves packages. */
export async function startWorker(): Promise<void> {
  const { active, installing, waiting } = await navigator.serviceWorker.register(worker, {
    scope: contentScope,
  });
  const coming = installing ?? waiting;
  if (active || !coming) return;
  await new Promise<void>((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('The worker could not start.'));
    });
    if (coming.state === 'activated') resolve();
  });
}

/** Unpacks the files to where the worker finds them, one at a time: a phone has little memory. */
export async function storePackage(
  session: string,
  entries: readonly ZipEntry[],
  onProgress: (done: number) => void,
): Promise<void> {
  const cache = await caches.open(cacheName(session));
  const headers = await sharedHeaders(session);
  for (const [index, entry] of entries.entries()) {
    const bytes = entry.read();
    const own = { 'Content-Type': contentType(entry.name), 'Content-Length': String(bytes.length) };
    const response = new Response(bytes, { headers: { ...headers, ...own } });
    await cache.put(contentAddress(session, entry.name), response);
    onProgress(index + 1);
  }
}

async function sharedHeaders(session: string): Promise<Readonly<Record<string, string>>> {
  // A window that the package opens finds its opener only if both have the same opener policy.
  const page = await fetch(location.pathname, { method: 'HEAD' });
  const opener = page.headers.get('Cross-Origin-Opener-Policy');
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy(session.startsWith('open-')),
    ...(opener === null ? {} : { 'Cross-Origin-Opener-Policy': opener }),
  };
}

/** Whether the files of a session are still there. */
export const hasPackage = (session: string): Promise<boolean> => caches.has(cacheName(session));

/** Removes a package's files. */
export async function forgetPackage(session: string): Promise<void> {
  await caches.delete(cacheName(session));
}

/** Holds a session for as long as this tab lives, so that no other tab removes its files. */
export function holdPackage(session: string): void {
  void navigator.locks.request(cacheName(session), { mode: 'shared' }, () => new Promise(() => {}));
}

/** Removes the files of tabs that were closed without closing their package. */
export async function forgetAbandoned(own: string | undefined): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const kept = new Set(held.map(({ name }) => name));
  if (own !== undefined) kept.add(cacheName(own));
  for (const name of await caches.keys()) {
    if (name.startsWith('attain-player-') && !kept.has(name)) await caches.delete(name);
  }
}
