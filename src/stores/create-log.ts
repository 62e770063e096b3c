import { atom, type ReadableAtom } from 'nanostores';
import type { LearningEvent } from '../domain/attempt.ts';
import { inOrder, isLearningEvent, newTo, type StoredEvent } from '../domain/log.ts';
import type { LogPorts, TabMessage, Tabs } from './log-ports.ts';
import { createOutbox, type Outcome } from './outbox.ts';

export interface LogState {
  /** `open` once what was kept has been read, or the storage has turned out to be out of reach. */
  readonly status: 'closed' | 'opening' | 'open';
  /**
   * `kept`: everything is stored, or being stored. `blocked`: the browser gives no storage.
   * `full`: it has no room. Work goes on in memory, and is stored as soon as that is possible.
   */
  readonly storage: Outcome;
  /** By time. Without events that this release cannot read. */
  readonly events: readonly LearningEvent[];
}

type NewEvent<E> = E extends LearningEvent ? Omit<E, 'id' | 'at'> : never;
/** What happened, before it is given an id and a time. */
export type LogEntry = NewEvent<LearningEvent>;

export interface LearningLog {
  readonly $log: ReadableAtom<LogState>;
  /** Reads what was kept and joins the other tabs. Doing it again changes nothing. */
  readonly openLog: () => Promise<void>;
  /** Adds an event. It is in `$log` when this returns, and on its way to the storage. */
  readonly record: (entry: LogEntry) => LearningEvent;
  /** Adds the events not yet here, and returns them. What is here is never replaced. */
  readonly importEvents: (events: readonly StoredEvent[]) => readonly StoredEvent[];
  /** Every event, those that this release cannot read included, in no order. */
  readonly allEvents: () => readonly StoredEvent[];
  /** Removes everything, here and in the other tabs. What it returns brings it back. */
  readonly eraseAll: () => () => void;
  /** Reads what other tabs have stored and stores what could not be stored so far. */
  readonly refresh: () => Promise<void>;
  /** Leaves the other tabs. */
  readonly close: () => void;
}

/** A log on these ports, which are asked for when it is opened. */
export function createLog(portsToUse: () => LogPorts): LearningLog {
  const $log = atom<LogState>({ status: 'closed', storage: 'kept', events: [] });
  const known = new Map<string, StoredEvent>();
  const outbox = createOutbox(() => [...known.values()]);
  let ports: LogPorts | undefined;
  let tabs: Tabs | undefined;
  let opening: Promise<void> | undefined;

  const update = (change: Partial<LogState>) => $log.set({ ...$log.get(), ...change });

  const add = (events: readonly StoredEvent[]) => {
    const fresh = newTo(known, events);
    for (const event of fresh) known.set(event.id, event);
    const readable = fresh.filter(isLearningEvent);
    if (readable.length > 0) update({ events: inOrder([...$log.get().events, ...readable]) });
    return fresh;
  };

  const remove = (ids: ReadonlySet<string>) => {
    if (ids.size === 0) return;
    for (const id of ids) known.delete(id);
    update({ events: $log.get().events.filter((event) => !ids.has(event.id)) });
  };

  const settle = (storage: LogState['storage']) => {
    if ($log.get().storage !== storage || $log.get().status !== 'open') {
      update({ status: 'open', storage });
    }
  };

  const flush = async () => {
    if (!ports) return;
    const outcome = await outbox.send(ports.storage);
    // A later writing may succeed while an earlier, larger one still finds no room.
    if (outcome !== 'kept' || !outbox.isWaiting()) settle(outcome);
  };

  const refresh = async () => {
    if (!ports) return;
    if (outbox.isErasing()) return flush();
    const begun = outbox.era();
    const before = [...known.keys()];
    try {
      const stored = await ports.storage.readAll();
      if (outbox.era() === begun) {
        const ids = new Set(stored.map((event) => event.id));
        // What is neither stored nor waiting to be was erased in another tab.
        remove(new Set(before.filter((id) => !ids.has(id) && !outbox.has(id))));
        add(stored);
      }
    } catch {
      return settle('blocked');
    }
    if (outbox.isWaiting()) return flush();
    settle('kept');
  };

  const hear = (message: TabMessage) => {
    if (message.kind === 'recorded') {
      add(message.events);
      return;
    }
    outbox.drop();
    remove(new Set(known.keys()));
  };

  const start = async () => {
    ports = portsToUse();
    tabs = ports.joinTabs(hear);
    update({ status: 'opening' });
    const impatience = setTimeout(() => settle('blocked'), ports.patience);
    await refresh();
    clearTimeout(impatience);
  };

  const importEvents = (events: readonly StoredEvent[]) => {
    const fresh = add(events);
    outbox.put(fresh);
    if (fresh.length > 0) {
      void flush();
      tabs?.tell({ kind: 'recorded', events: fresh });
    }
    return fresh;
  };

  return {
    $log,
    refresh,
    importEvents,
    openLog: () => {
      opening ??= start();
      return opening;
    },
    record: (entry) => {
      const now = (ports ?? portsToUse()).now();
      const at = timeFor(entry, { now, events: $log.get().events });
      const event: LearningEvent = { ...entry, id: newId(), at };
      importEvents([event]);
      return event;
    },
    allEvents: () => [...known.values()],
    eraseAll: () => {
      const erased = [...known.values()];
      outbox.erase();
      remove(new Set(known.keys()));
      void flush();
      tabs?.tell({ kind: 'erased' });
      return () => {
        importEvents(erased);
      };
    },
    close: () => tabs?.close(),
  };
}

/** What replaces is never older than what it replaces, though a clock was put back: the latest counts. */
function timeFor(
  entry: LogEntry,
  { now, events }: { readonly now: number; readonly events: readonly LearningEvent[] },
): number {
  const replaced = events.findLast((event) => isReplaced(event, entry));
  return replaced ? Math.max(now, replaced.at + 1) : now;
}

function isReplaced(event: LearningEvent, entry: LogEntry): boolean {
  if (entry.kind === 'note') return event.kind === 'note' && event.field === entry.field;
  if (entry.kind === 'artefact') {
    return event.kind === 'artefact' && event.criterion === entry.criterion;
  }
  return entry.kind === 'work' && event.kind === 'work' && event.work === entry.work;
}

/** 80 random bits. `crypto.randomUUID` is missing where an LMS is served without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
