import type { StoredEvent } from '../domain/log.ts';

/**
 * Where the log is kept. In a browser this is IndexedDB; in a package it may be an LMS. A method
 * that cannot do its work rejects: with an error named `QuotaExceededError` if there is no room,
 * with any other if the storage is out of reach. It may be called again later.
 */
export interface LogStorage {
  /** Every event kept. */
  readonly readAll: () => Promise<readonly StoredEvent[]>;
  /**
   * Adds events, all or none, after removing everything if `eraseFirst`. Writing begins before
   * the call returns if the storage is already open, so that closing the page at once loses nothing.
   */
  readonly write: (events: readonly StoredEvent[], eraseFirst: boolean) => Promise<void>;
}

/** What one tab tells the others. */
export type TabMessage =
  | { readonly kind: 'recorded'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'erased' };

/** The way to the learner's other tabs. */
export interface Tabs {
  readonly tell: (message: TabMessage) => void;
  readonly close: () => void;
}

/** Everything outside the log that it needs. */
export interface LogPorts {
  readonly storage: LogStorage;
  readonly joinTabs: (hear: (message: TabMessage) => void) => Tabs;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How long to wait for the storage before working on in memory, in milliseconds. */
  readonly patience: number;
}
