/** The entries of a record with the types of its keys, in the order in which they are written. */
export function entriesIn<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return keysIn(record).map((key) => [key, record[key]] as const);
}

function keysIn<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}
