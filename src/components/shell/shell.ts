import type { PackageConfig } from '../../domain/package.ts';
import { shellMessages } from '../../messages/shell.ts';
import type { LogOwner } from '../../stores/browser-storage.ts';
import { offerIdentity } from '../../stores/session-identity.ts';
import { begin, type LaunchResult } from '../../stores/session-launch.ts';
import { findTracker } from '../../tracking/find-tracker.ts';
import { firstPath, pathInHash } from './course-path.ts';
import { readConfig } from './read-config.ts';
import type { RunningSession } from './run-session.ts';
import { type ShellView, shellView } from './shell-view.ts';

// The launch page of a package: begins the one session with the learning platform and shows the
// course's pages in a frame. What is not needed to read the first page is loaded after it.

/** How long the first page waits to hear where the learner left off, in milliseconds. */
const patience = 60;

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Also true when the browser brings the document back from its history. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

function startShell(config: PackageConfig): void {
  const root = new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI).href;
  const view = shellView(config, root);
  const launching = begin(config, {
    find: () => findTracker(window, config.format),
    wait,
    isReload,
    randomId: () => Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-'),
  });
  let result: LaunchResult | undefined;
  let session: RunningSession | undefined;
  let path = '';

  const owner = launching.then((known): LogOwner => {
    result = known;
    return known.owner;
  });
  offerIdentity({ owner, known: () => result?.owner });

  view.onPath((shown) => {
    path = shown;
    history.replaceState(null, '', `#/${shown}`);
    session?.setLocation(shown);
    session?.refresh();
  });
  addEventListener('pagehide', () => {
    if (session) session.finish();
    else result?.tracker?.finish();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session?.saveNow();
    else session?.refresh();
  });
  for (const name of ['online', 'offline']) {
    addEventListener(name, () => session?.checkConnection());
  }
  addEventListener('hashchange', () => {
    const asked = pathInHash(location.hash);
    if (asked !== undefined && asked !== path) view.show(asked);
  });

  const run = async () => {
    const early = await Promise.race([launching, wait(patience).then(() => undefined)]);
    if (!early) view.sayState(shellMessages.looking);
    const first = firstPath(config, location.hash, early?.launch?.location ?? '');
    const readable = firstShown(view);
    view.show(first);
    const [known] = await Promise.all([launching, readable]);
    // The platform was late: take the learner to where they left off, unless they have moved on.
    const left = firstPath(config, '', known.launch?.location ?? '');
    if (!early && path === first && first === config.start && left !== first) view.show(left);
    const { runSession } = await import('./run-session.ts');
    session = runSession(config, known, view);
    session.setLocation(path);
  };
  run().catch(reportError);
}

/** When the frame shows its first page, or has had time enough. */
function firstShown(view: ShellView): Promise<void> {
  return Promise.race([new Promise<void>((resolve) => view.onPath(() => resolve())), wait(5000)]);
}

try {
  startShell(readConfig(document));
} catch (fault) {
  const state = document.querySelector('[data-shell="state"]');
  if (state) state.textContent = shellMessages.broken;
  reportError(fault);
}
