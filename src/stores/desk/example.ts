import { IDBFactory } from 'fake-indexeddb';
import type { EntryContent } from '../../assessment/record.ts';
import { createDesk, type Desk } from './create-desk.ts';
import { openDatabase } from './database.ts';

/** Gives the test an empty browser storage. `fake-indexeddb/auto` must have been imported. */
export function emptyStorage(): void {
  globalThis.indexedDB = new IDBFactory();
}

let ids = 0;

/** A desk as one tab has it, opened. Tabs with the same `others` hear of each other. */
export async function aTab(others: Set<() => void> = new Set()): Promise<Desk> {
  const desk = createDesk({
    open: openDatabase,
    now: () => Date.UTC(2026, 10, 23, 12),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    joinTabs: (hear) => {
      const told = () => hear();
      others.add(told);
      const tell = () => {
        for (const each of others) if (each !== told) each();
      };
      return { tell };
    },
  });
  await desk.openDesk();
  return desk;
}

/** What `line` of the assessment examples says, without who said it. */
export function contentOf({ by, ...content }: EntryContent & { readonly by: string }): {
  readonly content: EntryContent;
  readonly by: string;
} {
  return { content, by };
}
