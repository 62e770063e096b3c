/**
 * Reads the `props` of an island. Astro writes a list as `[1, values]` and anything else as
 * `[0, value]`, in it the fields of an object in the same way; the rarer kinds do not occur here.
 */
export function readAstroProps(text: string): Readonly<Record<string, unknown>> {
  const fields: unknown = JSON.parse(text);
  return readFields(fields);
}

function readFields(fields: unknown): Readonly<Record<string, unknown>> {
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).map(([name, held]) => [name, readValue(held)]));
}

function readValue(held: unknown): unknown {
  if (!Array.isArray(held)) return undefined;
  const [kind, value]: readonly unknown[] = held;
  if (kind === 1 && Array.isArray(value)) return value.map(readValue);
  return typeof value === 'object' && value !== null ? readFields(value) : value;
}

/** Writes what `readAstroProps` reads; leaves out what is undefined. */
export function writeAstroProps(props: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(writeFields(props));
}

function writeFields(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, writeValue(value)]],
    ),
  );
}

function writeValue(value: unknown): unknown {
  if (Array.isArray(value)) return [1, value.map(writeValue)];
  return [0, typeof value === 'object' && value !== null ? writeFields(value) : value];
}
