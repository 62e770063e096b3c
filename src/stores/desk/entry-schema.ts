import * as v from 'valibot';
import type { AnyEntry, Entry, EntryContent } from '../../assessment/record.ts';
import { assessingEntries } from './assessing-entries.ts';
import { assuringEntries } from './assuring-entries.ts';

/*
 * Entries as they come from storage or a file, where anything may stand: a record that somebody
 * changed by hand must still open, and say where it was changed.
 */

const contentSchema = v.variant('kind', [
  ...assessingEntries,
  ...assuringEntries,
]) satisfies v.GenericSchema<unknown, EntryContent>;

/** An entry of any kind: enough to check its chain. */
export const anyEntrySchema = v.looseObject({
  seq: v.number(),
  at: v.number(),
  by: v.string(),
  kind: v.string(),
  payload: v.unknown(),
  previous: v.string(),
  hash: v.string(),
}) satisfies v.GenericSchema<unknown, AnyEntry>;

/** What somebody wants to put down, if it is whole and within bounds. */
export function checkedContent(content: unknown): EntryContent | undefined {
  const { success, output } = v.safeParse(contentSchema, content);
  return success ? output : undefined;
}

/**
 * An entry as views read it; undefined for one that this release does not know or that somebody
 * changed into something else.
 */
export function readableEntry(entry: AnyEntry): Entry | undefined {
  const content = checkedContent(entry);
  const { seq, at, by, previous, hash } = entry;
  const isPlaced = Number.isSafeInteger(seq) && seq > 0 && Number.isFinite(at);
  return content && isPlaced ? { ...content, seq, at, by, previous, hash } : undefined;
}
