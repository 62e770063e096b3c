/** The learner's one log. See `create-log.ts` for what each function promises. */
import { browserStorage, databaseName, type LogOwner } from './browser-storage.ts';
import { createLog } from './create-log.ts';
import type { LogPorts } from './log-ports.ts';
import { identityAround } from './session-identity.ts';
import { mirrorLog } from './standing-mirror.ts';
import { joinTabs } from './tabs.ts';

export type { LogState } from './create-log.ts';

const self: LogOwner = { course: 'site', learner: 'self' };

let ports = browserPorts(self);
let changed: Partial<LogPorts> = {};

const log = createLog(() => ports);

export const { $log, record, importEvents, allEvents, eraseAll } = log;

/**
 * Opens the log: inside the shell of a package that of the learner and course it names, as soon as
 * it knows, elsewhere the one of this site. Doing it again changes nothing.
 */
export function openLog(): Promise<void> {
  const identity = typeof window === 'undefined' ? undefined : identityAround();
  return identity ? openLogOf(identity.owner) : log.openLog();
}

async function openLogOf(owner: PromiseLike<LogOwner>): Promise<void> {
  const known = await owner;
  if ($log.get().status === 'closed') ports = { ...browserPorts(known), ...changed };
  await log.openLog();
}

/** The ports of a log that is kept in this browser for this learner and course. */
export function browserPorts(owner: LogOwner): LogPorts {
  const name = databaseName(owner);
  return {
    storage: browserStorage(name),
    joinTabs: (hear) => joinTabs(name, hear),
    now: Date.now,
    patience: 4000,
  };
}

/** Chooses where the log is kept, or by which clock. To be called before the log is opened. */
export function configureLog(change: Partial<LogPorts>): void {
  if ($log.get().status !== 'closed') throw new Error('The log is already open.');
  changed = { ...changed, ...change };
  ports = { ...ports, ...changed };
}

// Only where there are tiles to fill.
if (typeof document !== 'undefined') {
  $log.listen(({ status, events }) => {
    if (status === 'open') mirrorLog(events);
  });
}

// A page that was hidden, or taken back from the history, may have missed what other tabs did.
if (typeof document !== 'undefined') {
  const refreshIfShown = () => {
    if (document.visibilityState === 'visible') void log.refresh();
  };
  document.addEventListener('visibilitychange', refreshIfShown);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refreshIfShown();
  });
}
