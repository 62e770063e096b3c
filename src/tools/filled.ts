import { entriesOf, textAt, type WorkValues } from '../domain/work.ts';
import type { Hint } from './tool.ts';

/** A field of an entry in which something was written. */
export interface Filled {
  /** The entry: `feedback/r7f3`. */
  readonly at: string;
  readonly path: string;
  /** Trimmed, never empty. */
  readonly text: string;
}

/** Where the entries of a list lie, in their order: `feedback/r7f3`. */
export function entryPaths(values: WorkValues, list: string): readonly string[] {
  return entriesOf(values, list).map((entry) => `${list}/${entry}`);
}

/** What was written in one field of each entry of a list. */
export function filledIn(values: WorkValues, list: string, field: string): readonly Filled[] {
  return entryPaths(values, list)
    .map((at) => ({
      at,
      path: `${at}/${field}`,
      text: textAt(values, `${at}/${field}`).trim(),
    }))
    .filter(({ text }) => text !== '');
}

/** What was written in fields outside of lists. */
export function filledAt(values: WorkValues, ...paths: readonly string[]): readonly Filled[] {
  return paths
    .map((path) => ({ at: '', path, text: textAt(values, path).trim() }))
    .filter(({ text }) => text !== '');
}

/** The same hint for each field that a fault was found in. */
export function hintFor(
  fields: readonly Filled[],
  isFaulty: (text: string, at: string) => boolean,
  text: string,
): readonly Hint[] {
  return fields
    .filter((field) => isFaulty(field.text, field.at))
    .map(({ path }) => ({ path, text }));
}
