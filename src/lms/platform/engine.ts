/** The platform's own idea of the data model, behind the strict layer. */
export interface Engine {
  /** Calls a method by the name that the version gives it. */
  readonly call: (method: string, values: readonly string[]) => string;
  /** Every element that has a value now. */
  readonly values: () => Readonly<Record<string, string>>;
}

/** Makes an engine that begins with these values. */
export type MakeEngine = (given: Readonly<Record<string, string>>) => Engine;

/** Elements and values as text, those without a value left out. */
export function stated(flat: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const told = Object.entries(flat).flatMap(([element, value]) =>
    (typeof value === 'string' && value !== '') || typeof value === 'number'
      ? [[element, String(value)] as const]
      : [],
  );
  return Object.fromEntries(told);
}
