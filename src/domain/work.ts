/**
 * Pieces of work that learners make with tools, as the log adds up to them.
 *
 * A piece is a set of values by path. Paths are words of letters, digits and hyphens joined by
 * slashes: `purpose` for a field, `questions/r7f3/wording` for a field of an entry in a list.
 * An entry exists while it has a place: `questions/r7f3/$place`, a number by which entries are
 * ordered; so two tabs that each add an entry both keep theirs. Paths that begin with `$` belong to
 * the piece as a whole: `$title`, `$finished`, `$removed`, `$criteria`.
 */
import type { Json, LearningEvent, WorkEvent } from './attempt.ts';
import type { CriterionId } from './curriculum.ts';

export type WorkValues = Readonly<Record<string, Json>>;

/** A piece of work as it stands now. */
export interface PieceOfWork {
  readonly id: string;
  readonly tool: string;
  /** The learner's name for it; empty while it has none. */
  readonly title: string;
  /** Said to be finished: it is evidence for its criteria. Achieved stays the assessor's word. */
  readonly finished: boolean;
  /** Put away by the learner; kept in the log, and can be taken back. */
  readonly removed: boolean;
  /** Criteria that the learner chose for it, where the tool leaves that to them. */
  readonly criteria: readonly CriterionId[];
  /** Values of fields, without those that belong to the piece as a whole. */
  readonly values: WorkValues;
  /** When it was begun and last changed, milliseconds since the epoch. */
  readonly begunAt: number;
  readonly changedAt: number;
}

/** The pieces in a log, in the order in which they were begun. `events` in the order of time. */
export function piecesIn(events: readonly LearningEvent[]): readonly PieceOfWork[] {
  const grouped = new Map<string, WorkEvent[]>();
  for (const event of events) {
    if (event.kind !== 'work') continue;
    const own = grouped.get(event.work) ?? [];
    own.push(event);
    grouped.set(event.work, own);
  }
  return [...grouped.values()].flatMap((own) => pieceFrom(own) ?? []);
}

/** The events of one piece. */
export function eventsOf(events: readonly LearningEvent[], work: string): readonly WorkEvent[] {
  return events.flatMap((event) => (event.kind === 'work' && event.work === work ? event : []));
}

/** What the events of one piece, in the order of time, add up to; undefined for none. */
export function pieceFrom(events: readonly WorkEvent[]): PieceOfWork | undefined {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return undefined;
  const all = valuesAfter(events);
  const { $title, $finished, $removed, $criteria } = all;
  return {
    id: first.work,
    tool: first.tool,
    title: typeof $title === 'string' ? $title : '',
    finished: $finished === true,
    removed: $removed === true,
    criteria: Array.isArray($criteria) ? $criteria.filter((id) => typeof id === 'string') : [],
    values: Object.fromEntries(Object.entries(all).filter(([path]) => !path.startsWith('$'))),
    begunAt: first.at,
    changedAt: last.at,
  };
}

/** Every value that holds after these events, those of the piece as a whole included. */
export function valuesAfter(events: readonly Pick<WorkEvent, 'changes'>[]): WorkValues {
  // A Map, so that a path such as `__proto__` in a foreign file is a path like any other.
  const values = new Map<string, Json>();
  for (const { changes } of events) {
    for (const [path, value] of Object.entries(changes)) {
      if (value === null) values.delete(path);
      else values.set(path, value);
    }
  }
  return Object.fromEntries(values);
}

/** The text at a path; empty when there is none. */
export function textAt(values: WorkValues, path: string): string {
  const value = Object.hasOwn(values, path) ? values[path] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The finite number at a path, whether kept as a number or as text; undefined when there is none. */
export function numberAt(values: WorkValues, path: string): number | undefined {
  const value = Object.hasOwn(values, path) ? values[path] : undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The texts kept as one list at a path, such as the choices that were ticked. */
export function textsAt(values: WorkValues, path: string): readonly string[] {
  const value = Object.hasOwn(values, path) ? values[path] : undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Ids of the entries of a list, in their order. `values` are not changed once they were looked at. */
export function entriesOf(values: WorkValues, list: string): readonly string[] {
  const known = listsIn.get(values) ?? findLists(values);
  listsIn.set(values, known);
  return known.get(list) ?? [];
}

/** A form asks for the same lists in hundreds of places whenever a value has changed. */
const listsIn = new WeakMap<WorkValues, ReadonlyMap<string, readonly string[]>>();

function findLists(values: WorkValues): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, { entry: string; place: number }[]>();
  for (const [path, place] of Object.entries(values)) {
    if (!path.endsWith('/$place') || typeof place !== 'number') continue;
    const [list = '', entry = '', ...rest] = path.split('/');
    if (rest.length !== 1) continue;
    const entries = lists.get(list) ?? [];
    entries.push({ entry, place });
    lists.set(list, entries);
  }
  return new Map([...lists].map(([list, entries]) => [list, inPlace(entries)]));
}

function inPlace(
  entries: readonly { readonly entry: string; readonly place: number }[],
): readonly string[] {
  return [...entries]
    .sort((a, b) => a.place - b.place || (a.entry < b.entry ? -1 : 1))
    .map(({ entry }) => entry);
}
