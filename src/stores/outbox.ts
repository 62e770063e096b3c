import { newTo, type StoredEvent } from '../domain/log.ts';
import type { LogStorage } from './log-ports.ts';

/** Where the events are: see `LogState.storage`. */
export type Outcome = 'kept' | 'blocked' | 'full';

/** Events on their way to the storage; what cannot be stored waits for the next try. */
export interface Outbox {
  readonly put: (events: readonly StoredEvent[]) => void;
  readonly has: (id: string) => boolean;
  /** Whether anything waits that is not being written. */
  readonly isWaiting: () => boolean;
  /** Whether the storage still holds what was erased. */
  readonly isErasing: () => boolean;
  /** Drops what waits: it was erased. */
  readonly drop: () => void;
  /** Drops what waits and erases the storage at the next sending. */
  readonly erase: () => void;
  /** A token that tells whether anything was erased since another was taken. */
  readonly era: () => number;
  /** Writes what is not being written already. */
  readonly send: (storage: LogStorage) => Promise<Outcome>;
}

/** `all` gives every event of the log, which a late erasure must not take along. */
export function createOutbox(all: () => readonly StoredEvent[]): Outbox {
  const waiting = new Map<string, StoredEvent>();
  // Those of `waiting` that are being written just now.
  const sending = new Set<string>();
  let era = 0;
  let eraseFirst = false;

  const put = (events: readonly StoredEvent[]) => {
    for (const event of events) waiting.set(event.id, event);
  };
  // What a writing begun before says of its success is no longer true.
  const startOver = () => {
    era += 1;
    sending.clear();
  };
  const settle = (batch: readonly StoredEvent[], isKept: boolean) => {
    for (const { id } of batch) {
      sending.delete(id);
      if (isKept) waiting.delete(id);
    }
  };
  const eraseLater = () => {
    startOver();
    eraseFirst = true;
    put(all());
  };

  return {
    put,
    has: (id) => waiting.has(id),
    isWaiting: () => waiting.size > sending.size,
    isErasing: () => eraseFirst,
    drop: () => {
      startOver();
      waiting.clear();
    },
    erase: () => {
      startOver();
      waiting.clear();
      eraseFirst = true;
    },
    era: () => era,
    send: async (storage) => {
      const begun = era;
      const erasing = eraseFirst;
      const batch = newTo(sending, [...waiting.values()]);
      for (const { id } of batch) sending.add(id);
      eraseFirst = false;
      const outcome = await written(storage, batch, erasing);
      if (era === begun) settle(batch, outcome === 'kept');
      if (outcome !== 'kept' && erasing) eraseLater();
      return outcome;
    },
  };
}

async function written(
  storage: LogStorage,
  events: readonly StoredEvent[],
  eraseFirst: boolean,
): Promise<Outcome> {
  try {
    await storage.write(events, eraseFirst);
    return 'kept';
  } catch (reason) {
    const name = reason instanceof Error ? reason.name : '';
    return name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
