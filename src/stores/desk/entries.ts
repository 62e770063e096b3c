import * as v from 'valibot';
import { type Head, headOf, noHead, sealEntry } from '../../assessment/chain.ts';
import type { AnyEntry, EntryDraft } from '../../assessment/record.ts';
import { sha256Hex } from '../../evidence/digest.ts';
import type { DeskDatabase, KeptFile, RecordInfo } from './database.ts';
import { anyEntrySchema } from './entry-schema.ts';

/** Places of a record's entries, from the first to the last. */
const placesOf = (record: string) => IDBKeyRange.bound([record, 0], [record, Infinity]);

/** A record's entries in the order of their places, whatever stands there. */
export async function readEntries(
  database: DeskDatabase,
  record: string,
): Promise<readonly AnyEntry[]> {
  const values = await database.getAll('entries', placesOf(record));
  return values.map((value, index) => asEntry(value, index + 1));
}

// What is no entry at all stands as one that cannot verify, so that the break is found here.
function asEntry(value: unknown, seq: number): AnyEntry {
  const { success, output } = v.safeParse(anyEntrySchema, value);
  if (success) return output;
  return { seq, at: 0, by: '', kind: 'unreadable', payload: null, previous: '', hash: '' };
}

/**
 * Seals drafts onto the end of a record, all or none, with the files that belong to them. The chain
 * never forks: where another tab added an entry in the meantime, nothing is written and the
 * result is undefined, so that the caller reads what is new and tries again.
 */
export async function appendEntries(
  database: DeskDatabase,
  record: RecordInfo,
  {
    drafts,
    files,
  }: { readonly drafts: readonly EntryDraft[]; readonly files: readonly KeptFile[] },
): Promise<Appended | undefined> {
  // Hashing cannot be waited for within a transaction, which would close meanwhile.
  const sealed: AnyEntry[] = [];
  let head = record.head;
  for (const draft of drafts) {
    const entry = await sealEntry(draft, head, sha256Hex);
    sealed.push(entry);
    head = headOf([entry]);
  }
  const next = await writeEntries(database, record, { entries: sealed, files });
  return next && { record: next, entries: sealed };
}

/** A record with its new head, and the entries that were added to it. */
export interface Appended {
  readonly record: RecordInfo;
  readonly entries: readonly AnyEntry[];
}

/** Writes sealed entries after the head of a record, unless it has moved on; then undefined. */
export async function writeEntries(
  database: DeskDatabase,
  record: RecordInfo,
  {
    entries,
    files,
  }: { readonly entries: readonly AnyEntry[]; readonly files: readonly KeptFile[] },
): Promise<RecordInfo | undefined> {
  const transaction = database.transaction(['records', 'entries', 'files'], 'readwrite');
  const kept = await transaction.objectStore('records').get(record.id);
  if (!isSame(kept?.head ?? noHead, record.head)) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    return undefined;
  }
  const next = { ...record, head: entries.length > 0 ? headOf(entries) : record.head };
  const places = transaction.objectStore('entries');
  await Promise.all([
    ...entries.map((entry, index) => places.add(entry, [record.id, record.head.seq + index + 1])),
    ...files.map((file) => transaction.objectStore('files').put(file)),
    transaction.objectStore('records').put(next),
    transaction.done,
  ]);
  return next;
}

const isSame = (left: Head, right: Head) => left.seq === right.seq && left.hash === right.hash;
