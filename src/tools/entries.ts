/** Reading values the way checks and sums look at them. */
import { entriesOf, textAt, type WorkValues } from '../domain/work.ts';

/** Where the entries of a list lie, in their order: `goals/r7f3`. */
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
