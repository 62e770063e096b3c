/** Changes to the lists of a piece of work: pure, for the log. See `work.ts` for the paths. */
import type { Json } from './attempt.ts';
import { entriesOf, numberAt, type WorkValues } from './work.ts';

/** New values by path, as an event holds them; null takes a value away. */
export type WorkChanges = Readonly<Record<string, Json>>;

/** What adds an entry at the end of a list. `fields` are its first values, by the field's name. */
export function addedEntry(
  values: WorkValues,
  { list, entry }: EntryPlace,
  fields: Readonly<Record<string, Json>> = {},
): WorkChanges {
  const last = entriesOf(values, list).at(-1);
  const place = last === undefined ? 1 : placeOf(values, { list, entry: last }) + 1;
  return Object.fromEntries([
    [`${list}/${entry}/$place`, place],
    ...Object.entries(fields).map(
      ([field, value]) => [`${list}/${entry}/${field}`, value] as const,
    ),
  ]);
}

/** What takes an entry out of its list. Its fields stay, so that its place alone brings it back. */
export function removedEntry({ list, entry }: EntryPlace): WorkChanges {
  return { [`${list}/${entry}/$place`]: null };
}

/** What moves an entry one step up (-1) or down (1); nothing where it stands at the end. */
export function movedEntry(
  values: WorkValues,
  { list, entry }: EntryPlace,
  by: -1 | 1,
): WorkChanges {
  const entries = entriesOf(values, list);
  const at = entries.indexOf(entry);
  const other = entries[at + by];
  if (at < 0 || other === undefined) return {};
  const from = placeOf(values, { list, entry });
  const to = placeOf(values, { list, entry: other });
  if (from !== to) {
    return { [`${list}/${entry}/$place`]: to, [`${list}/${other}/$place`]: from };
  }
  // Two tabs gave the same place: all are counted anew.
  const order = entries.map((one, index) => {
    if (index === at) return other;
    return index === at + by ? entry : one;
  });
  return Object.fromEntries(order.map((one, index) => [`${list}/${one}/$place`, index + 1]));
}

interface EntryPlace {
  readonly list: string;
  readonly entry: string;
}

function placeOf(values: WorkValues, { list, entry }: EntryPlace): number {
  return numberAt(values, `${list}/${entry}/$place`) ?? 0;
}
