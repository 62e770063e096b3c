import { atom, type ReadableAtom } from 'nanostores';
import type { LearningEvent, LessonEvent, NoteEvent, ResponseEvent } from '../domain/attempt.ts';
import { inOrder, isLearningEvent, newTo, type StoredEvent } from '../domain/log.ts';
import type { LogPorts, LogStorage, TabMessage, Tabs } from './log-ports.ts';

export interface LogState {
  /** `open` once what was kept has been read, or the storage has turned out to be out of reach. */
  readonly status: 'closed' | 'opening' | 'open';
  /**
   * `kept`: everything is stored, or being stored. `blocked`: the browser gives no storage.
   * `full`: it has no room. Work goes on in memory, and is stored as soon as that is possible.
   */
  readonly storage: 'kept' | 'blocked' | 'full';
  /** By time. Without events that this release cannot read. */
  readonly events: readonly LearningEvent[];
}

type NewEvent<E extends LearningEvent> = Omit<E, 'id' | 'at'>;
/** What happened, before it is given an id and a time. */
export type LogEntry = NewEvent<ResponseEvent> | NewEvent<NoteEvent> | NewEvent<LessonEvent>;

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
  const unsaved = new Map<string, StoredEvent>();
  let ports: LogPorts | undefined;
  let tabs: Tabs | undefined;
  let opening: Promise<void> | undefined;
  // Counts erasures, so that a reading or writing begun before one does not undo it.
  let era = 0;
  let eraseFirst = false;

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

  const forget = () => {
    era += 1;
    unsaved.clear();
    remove(new Set(known.keys()));
  };

  const settle = (storage: LogState['storage']) => {
    if ($log.get().storage !== storage || $log.get().status !== 'open') {
      update({ status: 'open', storage });
    }
  };

  const flush = async () => {
    if (!ports) return;
    const begun = era;
    const batch = [...unsaved.values()];
    const erasing = eraseFirst;
    eraseFirst = false;
    const outcome = await written(ports.storage, batch, erasing);
    if (outcome !== 'kept' && erasing) eraseLater();
    if (outcome === 'kept' && era === begun) saved(batch);
    settle(outcome);
  };

  const saved = (batch: readonly StoredEvent[]) => {
    for (const { id } of batch) unsaved.delete(id);
  };

  // What was stored since would be erased with the rest, so it is to be stored again.
  const eraseLater = () => {
    eraseFirst = true;
    for (const event of known.values()) unsaved.set(event.id, event);
  };

  const refresh = async () => {
    if (!ports) return;
    const begun = era;
    const before = [...known.keys()];
    try {
      const stored = await ports.storage.readAll();
      if (era === begun && !eraseFirst) {
        const ids = new Set(stored.map((event) => event.id));
        // What is neither stored nor waiting to be was erased in another tab.
        remove(new Set(before.filter((id) => !ids.has(id) && !unsaved.has(id))));
        add(stored);
      }
    } catch {
      return settle('blocked');
    }
    if (unsaved.size > 0 || eraseFirst) return flush();
    settle('kept');
  };

  const hear = (message: TabMessage) => {
    if (message.kind === 'recorded') add(message.events);
    else forget();
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
    for (const event of fresh) unsaved.set(event.id, event);
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
      forget();
      eraseFirst = true;
      void flush();
      tabs?.tell({ kind: 'erased' });
      return () => {
        importEvents(erased);
      };
    },
    close: () => tabs?.close(),
  };
}

/** A text is never older than the one it replaces, though a clock was put back: the latest counts. */
function timeFor(
  entry: LogEntry,
  { now, events }: { readonly now: number; readonly events: readonly LearningEvent[] },
): number {
  if (entry.kind !== 'note') return now;
  const replaced = events.findLast((event) => event.kind === 'note' && event.field === entry.field);
  return replaced ? Math.max(now, replaced.at + 1) : now;
}

/** Where the events are after an attempt to write them. */
async function written(
  storage: LogStorage,
  events: readonly StoredEvent[],
  eraseFirst: boolean,
): Promise<LogState['storage']> {
  try {
    await storage.write(events, eraseFirst);
    return 'kept';
  } catch (reason) {
    const name = reason instanceof Error ? reason.name : '';
    return name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** 80 random bits. `crypto.randomUUID` is missing where an LMS is served without TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
