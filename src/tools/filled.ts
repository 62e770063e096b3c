/** Reading what was filled in the way checks and sums look at it. */
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

/** The text at a path without white space around it; empty when there is none. */
export function wordsAt(values: WorkValues, path: string): string {
  return textAt(values, path).trim();
}

/** Names of entries as options of a choice; one without a name is called by its number. */
export function entryChoices(
  values: WorkValues,
  list: string,
  { field, entry }: { readonly field: string; readonly entry: string },
): readonly { readonly value: string; readonly label: string }[] {
  return entryPaths(values, list).map((at, index) => {
    const name = wordsAt(values, `${at}/${field}`);
    return { value: at, label: name === '' ? `${entry} ${index + 1}` : name };
  });
}

/** What was written in one field of each entry of a list. */
export function filledIn(values: WorkValues, list: string, field: string): readonly Filled[] {
  return entryPaths(values, list)
    .map((at) => ({ at, path: `${at}/${field}`, text: wordsAt(values, `${at}/${field}`) }))
    .filter(({ text }) => text !== '');
}

/** What was written in fields outside of lists. */
export function filledAt(values: WorkValues, ...paths: readonly string[]): readonly Filled[] {
  return paths
    .map((path) => ({ at: '', path, text: wordsAt(values, path) }))
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
