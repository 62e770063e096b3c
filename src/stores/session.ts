/**
 * A package's session with the learning platform. It follows the learner's log, which the pages
 * write, and tells the platform of every response; it never takes the platform's word for it that
 * something is stored, but compares at the next launch. Pages know nothing of all this.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { LearningEvent } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import type { PackageConfig } from '../domain/package.ts';
import type { Item } from '../questions/item.ts';
import { type ProgressReading, readProgress } from '../tracking/saved-progress/codec.ts';
import { restoredFacts } from '../tracking/saved-progress/facts.ts';
import type { Launch, Tracker } from '../tracking/tracker.ts';
import type { LearningLog } from './create-log.ts';
import type { Connection, LaunchResult } from './session-launch.ts';
import type { MirrorStore } from './session-mirror.ts';
import { createOutbound, type Outbound } from './session-outbound.ts';
import { progressOf, reconcile, restore, restoreLessons } from './session-reconcile.ts';
import { responseReport } from './session-report.ts';

export interface SessionState {
  readonly connection: Connection;
  /** `idle` before anything was sent. `failing` is tried again by itself. */
  readonly saving: 'idle' | 'sending' | 'saved' | 'failing' | 'offline';
  /** Answers that the platform does not have yet. */
  readonly unsent: number;
  /** A long text reached the platform only in part. */
  readonly shortened: boolean;
  /** The learner wrote notes or pieces of work, which the platform does not get. */
  readonly longTexts: boolean;
  /** How the progress that the platform had kept could be read. */
  readonly reading: ProgressReading['status'];
  /** Answers that were sent in an earlier launch and had not been stored. */
  readonly resent: number;
}

export interface SessionPorts {
  readonly log: LearningLog;
  readonly mirror: MirrorStore;
  readonly findItems: (criterion: CriterionId) => Promise<readonly Item[]>;
  readonly now: () => number;
  readonly isOnline: () => boolean;
}

export interface Session {
  readonly $session: ReadableAtom<SessionState>;
  /** Opens the log and evens it out with the platform. */
  readonly open: () => Promise<void>;
  /** Where the learner is, as the platform is to give it back. Sent with the next answer. */
  readonly setLocation: (location: string) => void;
  /** Sends everything at once: the page is hidden and may not come back. */
  readonly saveNow: () => void;
  /** The connection of the device was lost or is back. */
  readonly checkConnection: () => void;
  /** Sends everything and ends the launch; for `pagehide`. Only the first call does anything. */
  readonly finish: () => void;
}

/**
 * Milliseconds: answers are sent this long after the last; after a failure, from half a second up.
 * What was asked is looked up for so long before the others go without it.
 */
const patience = { answer: 250, firstRetry: 500, longestRetry: 60_000, lookUp: 5000 };
/** Responses of a backlog that are sent in one go, so that the page stays usable. */
const batchSize = 40;

export function createSession(
  config: PackageConfig,
  { connection, tracker, launch }: LaunchResult,
  ports: SessionPorts,
): Session {
  const { log } = ports;
  const $session = atom<SessionState>({
    connection,
    saving: 'idle',
    unsent: 0,
    shortened: false,
    longTexts: false,
    reading: 'empty',
    resent: 0,
  });
  const update = (change: Partial<SessionState>) => $session.set({ ...$session.get(), ...change });
  const outbound =
    tracker && createOutbound(config, { ...ports, tracker, events: () => log.$log.get().events });
  const isLive = () => $session.get().connection === 'connected';
  const isOver = () => $session.get().connection === 'over';
  let evenedOut = false;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds);
  };

  /** Something happened: look up at once what was asked, so that it can go even if the page does. */
  const hear = (from: Outbound) => {
    const unsent = from.pending().length;
    update({ unsent, ...(unsent > 0 && failures === 0 ? { saving: 'sending' } : {}) });
    void prepareAll(from, config, ports.findItems);
    if (failures === 0) schedule(patience.answer);
  };

  const flush = async (sparing = true) => {
    if (!outbound || !isLive() || !evenedOut || isSending) return;
    if (!ports.isOnline()) return update({ saving: 'offline', unsent: outbound.pending().length });
    update({ saving: 'sending', unsent: outbound.pending().length });
    isSending = true;
    const ready = await Promise.race([
      prepareAll(outbound, config, ports.findItems),
      afterwards(patience.lookUp, false),
    ]);
    isSending = false;
    // Meanwhile the page may have gone.
    if (isLive()) settleOutcome(outbound, dispatch(outbound, sparing) && ready);
  };

  /** Sends and commits; true if the platform took everything. */
  const dispatch = (from: Outbound, sparing: boolean): boolean => {
    const outcome = from.send(sparing);
    const isKept = tracker?.written() === 0 || tracker?.commit() === true;
    return isKept && outcome !== 'failed';
  };

  const settleOutcome = (from: Outbound, good: boolean) => {
    const unsent = from.pending().length;
    failures = good ? 0 : failures + 1;
    update({ saving: good ? 'saved' : 'failing', unsent, shortened: from.hasShortened() });
    if (!good) schedule(Math.min(patience.firstRetry * 2 ** (failures - 1), patience.longestRetry));
    else if (unsent > 0) schedule(0);
  };

  const open = async () => {
    await log.openLog();
    const lookForTexts = () => {
      if (hasLongTexts(log) && !$session.get().longTexts) update({ longTexts: true });
    };
    lookForTexts();
    log.$log.listen(lookForTexts);
    if (!outbound || !launch || isOver()) return;
    await evenOut(outbound, launch);
    if (isOver()) return;
    evenedOut = true;
    let known = countToTell(log);
    log.$log.listen(() => {
      const count = countToTell(log);
      if (count !== known && isLive()) hear(outbound);
      known = count;
    });
    await flush(false);
  };

  const evenOut = async (from: Outbound, { progress, location }: Launch) => {
    const reading = readProgress(config.id, progress);
    const unreadable = reading.status !== 'whole' && reading.status !== 'empty';
    if (unreadable) ports.mirror.keepDamaged(progress, ports.now());
    const mirror = ports.mirror.read();
    const found = reconcile(log.$log.get().events, reading, mirror);
    const lessons = config.contents.flatMap(({ path }) => lessonOf(path));
    const criteria = config.criteria.map(({ id }) => id);
    const restored = await restore(found.toRestore, {
      criteria,
      lessons,
      findItems: async (criterion) => ports.findItems(criterion),
    });
    from.settle([...found.settled, ...restored.events.map(({ id }) => id)]);
    from.carry({ responses: restored.waiting.map(({ saved }) => saved), lessons: [] });
    from.setRevision(Math.max(mirror.revision, progressOf(reading).revision));
    if (location !== '') from.setLocation(location);
    log.importEvents([
      ...restored.events,
      ...restoreLessons(found.lessonsToRestore, lessons),
      ...restoredFacts(found.facts, log.$log.get().events, criteria),
    ]);
    update({ reading: reading.status, resent: found.lost });
  };

  return {
    $session,
    open,
    setLocation: (location) => outbound?.setLocation(location),
    saveNow: () => {
      if (outbound && isLive() && evenedOut && ports.isOnline()) {
        settleOutcome(outbound, dispatch(outbound, false));
      }
    },
    checkConnection: () => {
      failures = 0;
      void flush(false);
    },
    finish: () => {
      clearTimeout(timer);
      if (outbound && isLive() && evenedOut) outbound.send(false);
      endLaunch(tracker);
      if (tracker) update({ connection: 'over' });
    },
  };
}

/** What learners write at length: a platform has no room for it, and it stays on the device. */
const longTexts: ReadonlySet<LearningEvent['kind']> = new Set(['note', 'work', 'submission']);

function countToTell({ $log }: LearningLog): number {
  return $log.get().events.filter(({ kind }) => !longTexts.has(kind)).length;
}

function hasLongTexts({ $log }: LearningLog): boolean {
  return $log.get().events.some(({ kind }) => longTexts.has(kind));
}

function afterwards<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds);
  });
}

function endLaunch(tracker: Tracker | undefined): void {
  tracker?.finish();
}

/** True if every response that is to go now could be looked up in the course. */
async function prepareAll(
  outbound: Outbound,
  config: PackageConfig,
  findItems: SessionPorts['findItems'],
): Promise<boolean> {
  const events = outbound.pending().slice(0, batchSize);
  const outcomes = await Promise.all(
    events.map(async (event) => {
      if (outbound.isPrepared(event.id)) return true;
      try {
        outbound.prepare(await responseReport(event, config, findItems));
        return true;
      } catch {
        return false;
      }
    }),
  );
  return outcomes.every(Boolean);
}

/** `units/ccs14/1/sectors/` → `ccs14/sectors`. */
function lessonOf(path: string): readonly string[] {
  const [, unit, slug] = /^units\/([^/]+)\/[^/]+\/([^/]+)\/$/.exec(path) ?? [];
  return unit !== undefined && slug !== undefined ? [`${unit}/${slug}`] : [];
}
