/** The versions of a piece of work, told from its events. */
import type { Json, WorkEvent } from './attempt.ts';
import { valuesAfter, type WorkValues } from './work.ts';

/** A stretch of work without a long pause, by one editor. */
export interface Version {
  /** Id of its last event. */
  readonly id: string;
  /** When it ended, milliseconds since the epoch. */
  readonly at: number;
  /** Every value that held at its end, those of the piece as a whole included. */
  readonly values: WorkValues;
}

/** A longer pause than this begins a new version, in milliseconds. */
export const versionPause = 10 * 60_000;

/** The versions of a piece, the oldest first. `events` are those of the piece, in the order of time. */
export function versionsOf(events: readonly WorkEvent[]): readonly Version[] {
  return events.flatMap((event, index) => {
    const next = events[index + 1];
    const goesOn = next && next.editor === event.editor && next.at - event.at <= versionPause;
    if (goesOn) return [];
    return [{ id: event.id, at: event.at, values: valuesAfter(events.slice(0, index + 1)) }];
  });
}

/** The paths at which two sets of values differ, in alphabetical order. */
export function differingPaths(left: WorkValues, right: WorkValues): readonly string[] {
  const paths = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...paths].filter((path) => !isSame(valueAt(left, path), valueAt(right, path))).sort();
}

/** Whether two values are the same as JSON. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function valueAt(values: WorkValues, path: string): Json | undefined {
  return Object.hasOwn(values, path) ? values[path] : undefined;
}
