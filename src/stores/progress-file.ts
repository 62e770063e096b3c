import * as v from 'valibot';
import type { LearningEvent } from '../domain/attempt.ts';
import { isStoredEvent, type StoredEvent } from '../domain/log.ts';
import { hash } from '../domain/shuffle.ts';

/** Larger than decades of practice; a file beyond it is not read at all. */
export const largestProgressFile = 20_000_000;

const format = 'attain-progress';
const version = 1;

/**
 * Why a file is not imported.
 * - `too-large`: more than `largestProgressFile` bytes;
 * - `foreign`: not a progress file of this program;
 * - `newer-version`: written by a release whose files this one cannot read;
 * - `damaged`: a progress file that is cut short or misses a part;
 * - `altered`: its content does not match its checksum.
 */
export type RefusalReason = 'too-large' | 'foreign' | 'newer-version' | 'damaged' | 'altered';

export type ProgressFileReading =
  | { readonly status: 'read'; readonly events: readonly StoredEvent[] }
  | { readonly status: 'refused'; readonly reason: RefusalReason };

// Loose, because a later minor version may say more.
const headSchema = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.finite()),
});
const bodySchema = v.looseObject({
  checksum: v.string(),
  events: v.array(v.custom<StoredEvent>((event) => isStoredEvent(event) && isShallow(event))),
});

/** `attain-progress-2026-11-22.json`, by the learner's own calendar. `now` in milliseconds. */
export function progressFileName(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${format}-${parts.map((part) => `${part}`.padStart(2, '0')).join('-')}.json`;
}

/** The text of a progress file. `now` in milliseconds; `course` says where it comes from. */
export function writeProgressFile(
  events: readonly StoredEvent[],
  { now, course }: { readonly now: number; readonly course: string },
): string {
  const exportedAt = new Date(now).toISOString();
  const checksum = checksumOf(events);
  return JSON.stringify({ format, version, course, exportedAt, checksum, events }, undefined, 1);
}

/** Reads a progress file whole or not at all. Never throws. */
export function readProgressFile(text: string): ProgressFileReading {
  if (text.length > largestProgressFile) return refused('too-large');
  const value = parse(text);
  // A file that is cut short is no JSON any more, but still says in its head what it was.
  if (value === undefined) return refused(looksLikeOurs(text) ? 'damaged' : 'foreign');
  const head = v.safeParse(headSchema, value);
  if (!head.success) return refused(looksLikeOurs(text) ? 'damaged' : 'foreign');
  if (Math.floor(head.output.version) > version) return refused('newer-version');
  const body = v.safeParse(bodySchema, value);
  if (!body.success) return refused('damaged');
  const { events, checksum } = body.output;
  return checksum === checksumOf(events) ? { status: 'read', events } : refused('altered');
}

/** What an import brought. */
export interface ImportReport {
  readonly answers: number;
  readonly notes: number;
  readonly lessons: number;
  /** Entries about tests, a target date, pieces of work. */
  readonly others: number;
  /** Entries that only a newer release can read. */
  readonly unreadable: number;
  readonly alreadyHere: number;
}

const otherKinds = [
  'sitting',
  'sitting-step',
  'target',
  'artefact',
  'work',
  'submission',
  'judgement',
] as const;

/** Counts what was added out of the `total` events of a file. */
export function importReport(added: readonly StoredEvent[], total: number): ImportReport {
  const count = (kind: LearningEvent['kind']) =>
    added.filter((event) => 'kind' in event && event.kind === kind).length;
  const [answers, notes, lessons] = [count('response'), count('note'), count('lesson')];
  const others = otherKinds.reduce((sum, kind) => sum + count(kind), 0);
  const unreadable = added.length - answers - notes - lessons - others;
  return { answers, notes, lessons, others, unreadable, alreadyHere: total - added.length };
}

/**
 * FNV-1a of the events as JSON. It is there to notice damage, not deceit: whoever can change the
 * events can change the checksum. A stronger one would need WebCrypto, which browsers withhold
 * where an LMS is served without TLS, and one file must be readable everywhere.
 */
function checksumOf(events: readonly StoredEvent[]): string {
  return `fnv1a-${hash(JSON.stringify(events)).toString(16).padStart(8, '0')}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const looksLikeOurs = (text: string) => text.slice(0, 200).includes(`"${format}"`);

const refused = (reason: RefusalReason) => ({ status: 'refused', reason }) as const;

// A browser cannot store, nor write as JSON, what is nested a thousand deep.
function isShallow(value: unknown, levels = 50): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}
