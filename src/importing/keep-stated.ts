import { stringify } from 'yaml';

/** A file's data after an import, and what of it changed, in words. */
export interface Kept {
  readonly text: string;
  readonly changes: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

/**
 * Lays what a guide states over what a file holds. A field that the guide does not state stays and
 * is named for review only when the guide stated others; fields of `quiet` are described elsewhere.
 */
export function keepStated(before: Data, stated: unknown, quiet: readonly string[] = []): Kept {
  const after: Data = isData(stated) ? stated : {};
  const merged = merge(before, after);
  const changes = Object.keys(merged)
    .filter((name) => !quiet.includes(name) && !same(before[name], merged[name]))
    .map((name) => `- ${name}: ${shown(before[name])} → ${shown(merged[name])}`);
  return { text: stringify(merged, { lineWidth: 0 }), changes };
}

function merge(before: Data, after: Data): Data {
  const entries = Object.entries(after).map(([name, value]) => {
    const old = before[name];
    return [name, isData(old) && isData(value) ? merge(old, value) : value] as const;
  });
  return { ...before, ...Object.fromEntries(entries) };
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal as data; an absent list and an empty one, and a field a guide lacks, make no difference. */
function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'not stated';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
