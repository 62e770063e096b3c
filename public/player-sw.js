// Serves the files of the package that a tutor looks at in the preview player. Its scope is the
// package's folder alone, so it never sees a page of the site. The files are in the Cache API, where
// the player put them with all their headers: a worker that was stopped finds them again.
const scope = '/tutor/player/content/';
const reports = new BroadcastChannel('attain-player');

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  event.respondWith(answer(event));
});

async function answer(event) {
  const url = new URL(event.request.url);
  const client = await self.clients.get(event.clientId);
  const session = sessionOf(url) ?? (client ? sessionOf(new URL(client.url)) : undefined);
  if (url.origin !== self.location.origin) return foreign(event.request, session);
  if (sessionOf(url) === undefined) return refuse(session, 'outside', url.pathname);
  const cache = await caches.open(`attain-player-${session}`);
  const file = await cache.match(normalised(url.pathname), { ignoreVary: true });
  if (!file) return refuse(session, 'missing', url.pathname);
  const range = /^bytes=(\d*)-(\d*)$/.exec(event.request.headers.get('Range') ?? '');
  return range ? part(file, range) : file;
}

/** The name of the session says whether its package may reach other sites. */
function foreign(request, session) {
  report(session, 'foreign', request.url);
  return session?.startsWith('open-') ? fetch(request) : Response.error();
}

function sessionOf(url) {
  if (url.origin !== self.location.origin || !url.pathname.startsWith(scope)) return undefined;
  return url.pathname.slice(scope.length).split('/')[0];
}

/** The player stores every path encoded in one way; links may encode less or more. */
function normalised(path) {
  try {
    return path
      .split('/')
      .map((name) => encodeURIComponent(decodeURIComponent(name)))
      .join('/');
  } catch {
    return path;
  }
}

function refuse(session, kind, address) {
  report(session, kind, address);
  return new Response('Not in this package.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function report(session, kind, address) {
  reports.postMessage({ session, kind, address });
}

/** Films and sound are asked for in parts, and some browsers play nothing else. */
async function part(file, [, from, to]) {
  const whole = await file.blob();
  const start = from === '' ? Math.max(0, whole.size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? whole.size - 1 : Math.min(Number(to), whole.size - 1);
  const headers = new Headers(file.headers);
  headers.set(
    'Content-Range',
    start > last ? `bytes */${whole.size}` : `bytes ${start}-${last}/${whole.size}`,
  );
  if (start > last) return new Response(null, { status: 416, headers });
  headers.set('Content-Length', String(last - start + 1));
  return new Response(whole.slice(start, last + 1), { status: 206, headers });
}
