import { entriesOf, type WorkValues } from '../domain/work.ts';
import { fieldsNow, isEmpty, isShown, nameOfPath, pathOf, placesNow } from './fields.ts';
import type { EntryField, Field, GridField, ListField, Tool } from './tool.ts';

/** Something that a finished piece would have. */
export interface Missing {
  readonly path: string;
  readonly text: string;
}

/** What the piece still lacks, in the order of the form. It can be finished all the same. */
export function missingIn(tool: Tool, values: WorkValues): readonly Missing[] {
  return fieldsNow(tool, values).flatMap((field) => {
    if (field.kind === 'list') return missingInList(tool, field, values);
    if (field.kind === 'grid') return missingInGrid(tool, field, values);
    return isLacking(field, values, field.id) ? [{ path: field.id, text: field.label }] : [];
  });
}

function missingInList(tool: Tool, list: ListField, values: WorkValues): readonly Missing[] {
  const entries = entriesOf(values, list.id);
  const least = list.least ?? 0;
  const few =
    entries.length < least
      ? [{ path: list.id, text: `${list.label}: ${entries.length} of at least ${least}` }]
      : [];
  const empty = entries.flatMap((entry) => {
    const at = pathOf(list.id, entry);
    return list.fields
      .filter((field) => isShown(field, values, at))
      .map((field) => ({ field, path: pathOf(at, field.id) }))
      .filter(({ field, path }) => isLacking(field, values, path))
      .map(({ path }) => ({ path, text: nameOfPath(tool, values, path) ?? list.label }));
  });
  return [...few, ...empty];
}

function missingInGrid(tool: Tool, grid: GridField, values: WorkValues): readonly Missing[] {
  if (!grid.needed) return [];
  const columns = placesNow(grid.columns, values);
  return placesNow(grid.rows, values).flatMap((row) =>
    columns
      .map((column) => `${grid.id}/${row.id}/${column.id}`)
      .filter((path) => isEmpty(values, path))
      .map((path) => ({ path, text: nameOfPath(tool, values, path) ?? grid.label })),
  );
}

function isLacking(field: Field | EntryField, values: WorkValues, path: string): boolean {
  return 'needed' in field && field.needed === true && isEmpty(values, path);
}
