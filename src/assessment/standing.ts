import type { Entry } from './record.ts';
import type { EntryNumber } from './sampling.ts';

/**
 * Numbers of the entries that no longer count: a correction takes the entry it names out, unless
 * the correction was itself corrected. Nothing is ever removed from the record.
 */
export function withdrawnIn(entries: readonly Entry[]): ReadonlySet<EntryNumber> {
  const withdrawn = new Set<EntryNumber>();
  // From the last back, since a correction names an earlier entry and only a later one ends it.
  for (const entry of entries.toReversed()) {
    if (entry.kind !== 'correction' || withdrawn.has(entry.seq)) continue;
    if (entry.payload.entry < entry.seq) withdrawn.add(entry.payload.entry);
  }
  return withdrawn;
}
