import * as v from 'valibot';
import type { PackageFacts } from '../../lms/package/manifest.ts';
import type { LearnerRecord } from '../../lms/platform/record.ts';

/** A package that is open in this tab, as far as it must outlive a reload. */
export interface PlayerSession {
  readonly session: string;
  readonly files: number;
  readonly facts: PackageFacts;
  /** What is stored, by item. */
  readonly records: ReadonlyMap<string, LearnerRecord>;
}

const key = 'attain-player';

const text = v.record(v.string(), v.string());
const saved = v.object({
  session: v.pipe(v.string(), v.regex(/^(open|closed)-[0-9a-f-]{36}$/)),
  files: v.number(),
  facts: v.object({
    version: v.picklist(['1.2', '2004']),
    edition: v.string(),
    title: v.string(),
    items: v.array(
      v.object({
        id: v.string(),
        title: v.string(),
        path: v.string(),
        parameters: v.string(),
        given: text,
      }),
    ),
    findings: v.array(v.string()),
  }),
  records: v.record(v.string(), text),
});

/** Kept in the tab's own storage: a reload finds it, another tab does not. */
export function saveSession({ records, ...rest }: PlayerSession): void {
  const plain = [...records].map(([item, record]) => [item, Object.fromEntries(record)] as const);
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...rest, records: Object.fromEntries(plain) }));
  } catch {
    // No room or no storage: the player works on, and a reload forgets the package.
  }
}

/** What this tab had open before it was loaded again. */
export function savedSession(): PlayerSession | undefined {
  try {
    const parsed = v.safeParse(saved, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    if (!parsed.success) return undefined;
    const { records, ...rest } = parsed.output;
    const maps = Object.entries(records).map(
      ([item, record]) => [item, new Map(Object.entries(record))] as const,
    );
    return { ...rest, records: new Map(maps) };
  } catch {
    return undefined;
  }
}

export function eraseSession(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // There was none.
  }
}
