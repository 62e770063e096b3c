import * as v from 'valibot';
import { defaultRates } from '../../assessment/sampling-plan.ts';
import type { DeskDatabase } from './database.ts';

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const file = v.optional(v.string());

/** A comment in the bank is as long as feedback may be. */
export const longestComment = 20_000;
export const mostComments = 2000;

const settingsSchema = v.object({
  /** Who works at the desk. */
  person: v.optional(v.fallback(v.string(), ''), ''),
  /** Own comments, the latest first. */
  comments: v.optional(
    v.fallback(v.array(v.pipe(v.string(), v.maxLength(longestComment))), []),
    [],
  ),
  /** Whether single keys judge; WCAG 2.1.4 asks that they can be turned off. */
  shortcuts: v.optional(v.fallback(v.boolean(), true), true),
  rates: v.optional(
    v.fallback(v.object({ ordinary: percent, raised: percent }), { ...defaultRates }),
    { ...defaultRates },
  ),
  /** The assessor pack, still locked. */
  pack: file,
  /** The centre's key: both files as they were made, the private one locked. */
  publicKey: file,
  privateKey: file,
});

/** What the desk remembers besides the record. No secret is in it that is not locked. */
export type DeskSettings = v.InferOutput<typeof settingsSchema>;

const key = 'desk';

/** Settings of a desk that nobody used. */
export const firstSettings: DeskSettings = v.parse(settingsSchema, {});

/** Reads the settings; what cannot be read is as at first. */
export async function readSettings(database: DeskDatabase): Promise<DeskSettings> {
  const { success, output } = v.safeParse(settingsSchema, await database.get('settings', key));
  return success ? output : firstSettings;
}

/** Keeps a change of the settings over what another tab may have kept meanwhile. */
export async function changeSettings(
  database: DeskDatabase,
  change: Partial<DeskSettings>,
): Promise<DeskSettings> {
  const transaction = database.transaction('settings', 'readwrite');
  const kept = v.safeParse(settingsSchema, await transaction.store.get(key));
  const next = { ...(kept.success ? kept.output : firstSettings), ...change };
  await transaction.store.put(next, key);
  await transaction.done;
  return next;
}

/** What a desk that was brought here adds to the own settings; nothing that is here is replaced. */
export function withBrought(
  { comments, pack }: DeskSettings,
  brought: Pick<DeskSettings, 'comments' | 'pack'>,
): Pick<DeskSettings, 'comments' | 'pack'> {
  const all = [...new Set([...comments, ...brought.comments])];
  return { comments: all.slice(0, mostComments), pack: pack ?? brought.pack };
}
