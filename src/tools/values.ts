/** Values as a tool's author writes them. */
import type { Json } from '../domain/attempt.ts';
import type { WorkValues } from '../domain/work.ts';

type Entry = Readonly<Record<string, Json>>;

/**
 * Values by path from a form filled in by hand: a list of objects becomes entries `e1`, `e2` … in
 * that order, an object the cells of a grid by row and column, anything else the value of a field.
 */
export function valuesOf(form: Readonly<Record<string, Json | readonly Entry[]>>): WorkValues {
  return Object.fromEntries(Object.entries(form).flatMap(([id, value]) => pathsOf(id, value)));
}

function pathsOf(id: string, value: Json): readonly (readonly [string, Json])[] {
  if (Array.isArray(value)) {
    const [first] = value;
    if (typeof first !== 'object') return [[id, value]];
    return value.flatMap((entry, index) => [
      [`${id}/e${index + 1}/$place`, index + 1] as const,
      ...below(`${id}/e${index + 1}`, entry),
    ]);
  }
  if (typeof value !== 'object' || value === null) return [[id, value]];
  return Object.entries(value).flatMap(([row, cells]) => below(`${id}/${row}`, cells));
}

function below(path: string, fields: Json): readonly (readonly [string, Json])[] {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return [];
  return Object.entries(fields).map(([field, value]) => [`${path}/${field}`, value] as const);
}
