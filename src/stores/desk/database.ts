import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Head } from '../../assessment/chain.ts';

/** A record as the list of records knows it. */
export interface RecordInfo {
  /** Random. */
  readonly id: string;
  /** The last entry, kept apart from the entries: cutting some from the end shows. */
  readonly head: Head;
  /** When it was begun or brought in, milliseconds since the epoch. */
  readonly addedAt: number;
  /** Name of the file it was brought in with; absent for one that was begun here. */
  readonly from?: string | undefined;
}

/** A file that was opened, as it was received. */
export interface KeptFile {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface DeskSchema extends DBSchema {
  readonly records: { readonly key: string; readonly value: RecordInfo };
  /** By record and place. The values are whatever stands there: see `entry-schema.ts`. */
  readonly entries: { readonly key: [string, number]; readonly value: unknown };
  readonly files: { readonly key: string; readonly value: KeptFile };
  readonly settings: { readonly key: string; readonly value: unknown };
}

export type DeskDatabase = IDBPDatabase<DeskSchema>;

export const databaseName = 'attain-desk';

/** Opens the desk's database, and closes it when a newer release in another tab must upgrade. */
export function openDatabase(): Promise<DeskDatabase> {
  return openDB<DeskSchema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: 'id' });
      // The place is no part of the value, so that a changed value cannot move an entry.
      database.createObjectStore('entries');
      database.createObjectStore('files', { keyPath: 'digest' });
      database.createObjectStore('settings');
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
