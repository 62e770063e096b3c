import { type Head, noHead, type Verification, verifyChain } from '../../assessment/chain.ts';
import type { AnyEntry } from '../../assessment/record.ts';
import { sha256Hex } from '../../evidence/digest.ts';
import type { DeskDatabase, KeptFile, RecordInfo } from './database.ts';
import type { DeskFile } from './desk-file.ts';
import { readEntries, writeEntries } from './entries.ts';

const ownKey = 'own-record';

/** Id of the record that is worked on; one is begun where there is none. */
export async function ownRecord(
  database: DeskDatabase,
  begun: { readonly id: string; readonly at: number },
): Promise<string> {
  // One transaction, so that two tabs opened side by side begin one record.
  const transaction = database.transaction(['settings', 'records'], 'readwrite');
  const kept = await transaction.objectStore('settings').get(ownKey);
  const isThere =
    typeof kept === 'string' && (await transaction.objectStore('records').get(kept)) !== undefined;
  const id = isThere ? kept : begun.id;
  if (!isThere) {
    const info: RecordInfo = { id, head: noHead, addedAt: begun.at };
    await transaction.objectStore('records').put(info);
    await transaction.objectStore('settings').put(id, ownKey);
  }
  await transaction.done;
  return id;
}

/** Makes another record the one that is worked on. The one before stays beside it. */
export async function workOn(database: DeskDatabase, id: string): Promise<void> {
  await database.put('settings', id, ownKey);
}

/** Removes a record with its entries. Files stay: another record may name them. */
export async function removeRecord(database: DeskDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['records', 'entries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('records').delete(id),
    transaction.objectStore('entries').delete(IDBKeyRange.bound([id, 0], [id, Infinity])),
    transaction.done,
  ]);
}

/**
 * What became of a record that was brought in:
 * - `adopted`: nothing was here, so it is the one that is worked on now;
 * - `extended`: it goes on from a record that is here, which now has its entries;
 * - `nothing-new`: everything in it is here;
 * - `kept-beside`: it says otherwise than what is here, or its chain is broken. Both are kept, and
 *   it can be looked at.
 */
export interface Arrival {
  readonly kind: 'adopted' | 'extended' | 'nothing-new' | 'kept-beside';
  readonly record: string;
  /** Entries that were not here. */
  readonly added: number;
}

export interface Incoming {
  readonly file: DeskFile;
  readonly verification: Verification;
  readonly name: string;
  /** An id for the record, if it has to stand beside the others. */
  readonly newId: string;
  readonly now: number;
}

/** Brings in a record from a file. Nothing that is here is changed but by adding to its end. */
export async function bringIn(
  database: DeskDatabase,
  own: string,
  incoming: Incoming,
): Promise<Arrival> {
  const { file, verification } = incoming;
  if (verification.status === 'broken') return keepBeside(database, incoming);
  const ownInfo = await database.get('records', own);
  const same = await database.get('records', file.record.id);
  if (same && same.head.seq > 0) return extend(database, same, incoming);
  const beside = await keepBeside(database, incoming, file.record.id);
  if (ownInfo && ownInfo.head.seq > 0) return beside;
  await workOn(database, file.record.id);
  if (own !== file.record.id) await removeRecord(database, own);
  return { ...beside, kind: 'adopted' };
}

async function extend(
  database: DeskDatabase,
  here: RecordInfo,
  incoming: Incoming,
): Promise<Arrival> {
  const { entries, files } = incoming.file;
  const own = await readEntries(database, here.id);
  const isWhole = (await verifyChain(own, here.head, sha256Hex)).status === 'whole';
  if (!isWhole || !isPrefix(own, entries)) return keepBeside(database, incoming);
  const fresh = entries.slice(own.length);
  const next = await writeEntries(database, here, { entries: fresh, files });
  // Another tab added an entry meanwhile: what was one record has become two.
  if (!next) return keepBeside(database, incoming);
  const kind = fresh.length > 0 ? 'extended' : 'nothing-new';
  return { kind, record: here.id, added: fresh.length };
}

/** Whether one chain begins with the other, in either order. The last common hash stands for all before. */
function isPrefix(one: readonly AnyEntry[], other: readonly AnyEntry[]): boolean {
  const shared = Math.min(one.length, other.length);
  return shared === 0 || one[shared - 1]?.hash === other[shared - 1]?.hash;
}

async function keepBeside(
  database: DeskDatabase,
  { file, name, newId, now }: Incoming,
  id = newId,
): Promise<Arrival> {
  const transaction = database.transaction(['records', 'entries', 'files'], 'readwrite');
  const info: RecordInfo = { id, head: file.record.head, addedAt: now, from: name };
  const places = transaction.objectStore('entries');
  await Promise.all([
    transaction.objectStore('records').put(info),
    ...file.entries.map((entry, index) => places.put(entry, [id, index + 1])),
    ...file.files.map((each) => transaction.objectStore('files').put(each)),
    transaction.done,
  ]);
  return { kind: 'kept-beside', record: id, added: file.entries.length };
}

/** A record as a file holds it, with every file that its entries name. */
export async function recordForFile(
  database: DeskDatabase,
  id: string,
  now: number,
): Promise<DeskFile> {
  const head: Head = (await database.get('records', id))?.head ?? noHead;
  const entries = await readEntries(database, id);
  const named = new Set(entries.flatMap(({ payload }) => digestsIn(payload)));
  const files = await Promise.all([...named].map((digest) => database.get('files', digest)));
  return {
    record: { id, head },
    entries,
    files: files.filter((file): file is KeptFile => file !== undefined),
    exportedAt: now,
  };
}

/** Digests of the files that an entry names. */
function digestsIn(payload: unknown): readonly string[] {
  if (typeof payload !== 'object' || payload === null) return [];
  const own = 'digest' in payload && typeof payload.digest === 'string' ? [payload.digest] : [];
  return 'file' in payload ? [...own, ...digestsIn(payload.file)] : own;
}
