import type { StoredEvent } from '../domain/log.ts';
import type { LogStorage } from './log-ports.ts';

/** Whose log it is. All courses of an LMS share one origin, so each needs a name of its own. */
export interface LogOwner {
  readonly course: string;
  readonly learner: string;
}

/** `attain:site:self`; a colon inside a part is escaped. */
export function databaseName({ course, learner }: LogOwner): string {
  return `attain:${encodeURIComponent(course)}:${encodeURIComponent(learner)}`;
}

/**
 * Keeps the log in an IndexedDB database of this name, one object store keyed by event id. Opens
 * it at the first use, and again after a failure. Written on the bare API: two operations do not
 * pay for a library that would be a third of the store's bytes.
 */
export function browserStorage(name: string): LogStorage {
  let connection: IDBDatabase | undefined;
  let connecting: Promise<IDBDatabase> | undefined;

  const disconnect = () => {
    connection?.close();
    connection = connecting = undefined;
  };
  const connect = async () => {
    connection = await open(name);
    // A newer release in another tab must be able to upgrade.
    connection.onversionchange = connection.onclose = disconnect;
    return connection;
  };
  // Once connected, work begins at once instead of after a turn of the event loop. After a
  // failure the next use connects anew: Safari, for one, loses connections for good.
  const use = async <T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    try {
      connecting ??= connect();
      return await work(connection ?? (await connecting));
    } catch (reason) {
      disconnect();
      throw reason;
    }
  };

  return {
    readAll: () => use(readAll),
    write: (events, eraseFirst) => use((database) => write(database, events, eraseFirst)),
  };
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function readAll(database: IDBDatabase): Promise<readonly StoredEvent[]> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<StoredEvent[]> = database
      .transaction('events')
      .objectStore('events')
      .getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function write(
  database: IDBDatabase,
  events: readonly StoredEvent[],
  eraseFirst: boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('events', 'readwrite');
    transaction.oncomplete = () => resolve();
    // Chromium reports a lack of room here, not at the request.
    transaction.onabort = () => reject(transaction.error);
    const store = transaction.objectStore('events');
    if (eraseFirst) store.clear();
    for (const event of events) store.put(event);
    // Without this, the browser waits for the page before it commits: too late if it is killed.
    transaction.commit();
  });
}
