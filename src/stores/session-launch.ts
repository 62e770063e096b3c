import type { PackageConfig } from '../domain/package.ts';
import { readProperty } from '../tracking/discover.ts';
import type { FoundTracker } from '../tracking/find-tracker.ts';
import type { Launch, Tracker } from '../tracking/tracker.ts';
import type { LogOwner } from './browser-storage.ts';

/**
 * How a launch stands with the learning platform.
 * - `connected`: a session is open, and answers are sent;
 * - `reading-only`: the learner looks back at a finished attempt; nothing may be written;
 * - `absent`: no platform was found;
 * - `refused`: there is one, but it does not begin a session;
 * - `over`: the session of this launch has ended, for example because the frame was reloaded.
 */
export type Connection = 'connected' | 'reading-only' | 'absent' | 'refused' | 'over';

export interface LaunchResult {
  readonly connection: Connection;
  readonly owner: LogOwner;
  readonly tracker?: Tracker | undefined;
  readonly launch?: Launch | undefined;
}

export interface LaunchPorts {
  readonly find: () => FoundTracker | undefined;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether this document was reloaded, as opposed to opened by a link or by the platform. */
  readonly isReload: () => boolean;
  readonly randomId: () => string;
}

/** How often and how long a platform's interface is waited for, in milliseconds. */
export const searchEvery = 250;
export const searchFor = 8000;

/**
 * Finds the platform and begins the session, at once if it is there, else when it appears. Whoever
 * cannot be told apart by the platform gets a log of their own that nobody else will find.
 */
export async function begin(config: PackageConfig, ports: LaunchPorts): Promise<LaunchResult> {
  const found = await search(config, ports);
  if (!found) return { connection: 'absent', owner: ownerFor(config, undefined) };
  const marked = readMark(found.api);
  // A platform may use one object for many launches: only a reload is sure to be within one.
  if (marked && ports.isReload()) return goOn(config, marked);
  return start(config, found, ports);
}

/** The session has been had: work goes on under the same learner, and is sent at the next launch. */
function goOn(config: PackageConfig, { state, learner }: Mark): LaunchResult {
  return { connection: state, owner: ownerFor(config, learner) };
}

async function search({ format }: PackageConfig, ports: LaunchPorts) {
  let found = ports.find();
  for (let waited = 0; !found && format !== 'none' && waited < searchFor; waited += searchEvery) {
    await ports.wait(searchEvery);
    found = ports.find();
  }
  return found;
}

function start(config: PackageConfig, found: FoundTracker, ports: LaunchPorts): LaunchResult {
  const outcome = found.tracker.start();
  if (outcome.status === 'refused') {
    const before = readMark(found.api);
    if (before) return goOn(config, before);
    mark(found.api, { state: 'refused' });
    return { connection: 'refused', owner: ownerFor(config, undefined) };
  }
  const { launch } = outcome;
  const learner = learnerName(launch.learner ?? ports.randomId());
  mark(found.api, { state: 'over', learner });
  return {
    connection: launch.mode === 'normal' ? 'connected' : 'reading-only',
    owner: ownerFor(config, learner),
    tracker: found.tracker,
    launch,
  };
}

/** Never `self`, whatever the platform calls its learners. */
function learnerName(id: string): string {
  return `lms-${id}`;
}

function ownerFor({ id }: PackageConfig, learner: string | undefined): LogOwner {
  return { course: id, learner: learner ?? 'self' };
}

interface Mark {
  /** What the session is for a document that finds the mark and cannot begin one. */
  readonly state: 'over' | 'refused';
  readonly learner?: string | undefined;
}

const property = 'attainLaunch';

/**
 * A launch lives as long as the platform's own object. The mark on it tells a reloaded frame that
 * this launch had its one Initialize, and whose it was.
 */
function mark(api: object, content: Mark): void {
  try {
    Reflect.set(api, property, content);
  } catch {
    // An object that takes no properties: a reloaded frame will ask anew, and be refused.
  }
}

function readMark(api: object): Mark | undefined {
  const value = readProperty(api, property);
  if (typeof value !== 'object' || value === null) return undefined;
  const state = readProperty(value, 'state');
  const learner = readProperty(value, 'learner');
  if (state !== 'over' && state !== 'refused') return undefined;
  return { state, learner: typeof learner === 'string' ? learner : undefined };
}
