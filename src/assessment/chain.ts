import canonicalize from 'canonicalize';
import type { AnyEntry, Entry, EntryDraft } from './record.ts';
import type { EntryNumber } from './sampling.ts';

/** SHA-256 of a text's UTF-8 in hexadecimal. A port, because browsers only offer it as a promise. */
export type Hash = (text: string) => Promise<string>;

/** The last entry of a record: kept apart from it, it shows when entries are cut from the end. */
export interface Head {
  readonly seq: EntryNumber;
  readonly hash: string;
}

/** The head of a record without entries. */
export const noHead: Head = { seq: 0, hash: '' };

/**
 * Where and how a chain is broken.
 * - `changed`: the entry does not match its own hash;
 * - `replaced`: the entry matches its own hash, but the next was written after another one;
 * - `missing`: an entry with this number should stand here, and does not;
 * - `out-of-place`: an entry stands here that belongs elsewhere, or was put in;
 * - `cut-short`: entries after the last one have gone.
 */
export type BreakKind = 'changed' | 'replaced' | 'missing' | 'out-of-place' | 'cut-short';

export type Verification =
  | { readonly status: 'whole'; readonly head: Head }
  | {
      readonly status: 'broken';
      readonly reason: BreakKind;
      /** Number of the entry concerned: its place in the record for one that is out of place. */
      readonly seq: EntryNumber;
    };

/** What an entry's hash is taken of: all of it but the hash, as canonical JSON (RFC 8785). */
export function sealedText(entry: Omit<AnyEntry, 'hash'>): string {
  const { seq, at, by, kind, payload, previous } = entry;
  return canonicalize({ seq, at, by, kind, payload, previous }) ?? '';
}

/** Adds a draft to the end of a chain. */
export async function sealEntry(draft: EntryDraft, head: Head, hash: Hash): Promise<Entry> {
  const place = { seq: head.seq + 1, previous: head.hash };
  return { ...draft, ...place, hash: await hash(sealedText({ ...draft, ...place })) };
}

/** The head that a list of entries has. */
export function headOf(entries: readonly AnyEntry[]): Head {
  const last = entries.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : noHead;
}

/**
 * Checks every entry against its hash and against the one before it, and the last against the head
 * that was kept apart. Tells the first break. It proves that the record is the one of which `head`
 * (or a copy of it on paper) was taken; whoever can rewrite the record and every copy of its head
 * can rewrite the past.
 */
export async function verifyChain(
  entries: readonly AnyEntry[],
  head: Head,
  hash: Hash,
): Promise<Verification> {
  let before = noHead;
  for (const entry of entries) {
    const fault = (await changed(entry, before, hash)) ?? misplaced(entry, before, entries);
    if (fault) return { status: 'broken', ...fault };
    before = { seq: entry.seq, hash: entry.hash };
  }
  const fault = cutOrReplaced(before, head);
  return fault ? { status: 'broken', ...fault } : { status: 'whole', head: before };
}

interface Fault {
  readonly reason: BreakKind;
  readonly seq: EntryNumber;
}

async function changed(entry: AnyEntry, before: Head, hash: Hash): Promise<Fault | undefined> {
  const fault: Fault = { reason: 'changed', seq: before.seq + 1 };
  try {
    return (await hash(sealedText(entry))) === entry.hash ? undefined : fault;
  } catch {
    // A value that JSON cannot hold was never sealed.
    return fault;
  }
}

function misplaced(
  { seq, previous }: AnyEntry,
  before: Head,
  entries: readonly AnyEntry[],
): Fault | undefined {
  const expected = before.seq + 1;
  if (seq < expected) return { reason: 'out-of-place', seq: expected };
  if (seq > expected) {
    const elsewhere = entries.some((entry) => entry.seq === expected);
    return { reason: elsewhere ? 'out-of-place' : 'missing', seq: expected };
  }
  // The entry is what it says it is and names another one before it: that one was put in its place.
  if (previous !== before.hash) return { reason: 'replaced', seq: Math.max(before.seq, 1) };
  return undefined;
}

function cutOrReplaced(last: Head, head: Head): Fault | undefined {
  if (last.seq < head.seq) return { reason: 'cut-short', seq: last.seq + 1 };
  if (last.seq > head.seq) return { reason: 'out-of-place', seq: head.seq + 1 };
  return last.hash === head.hash ? undefined : { reason: 'replaced', seq: last.seq };
}
