/**
 * What saved progress keeps of an event. Criteria and lessons are named by 16 bits of a hash of
 * their permanent ids, items by 14 bits within their criterion and type: 18 bits in all. So an item that is added, removed
 * or moved never changes what another one's record means: a removed item's record goes on
 * counting for its criterion, and a new item would have to meet the hash, criterion and format of
 * a removed one to be taken for it. Two items of one criterion and type with one hash fail a test of the
 * content.
 */
import type { Confidence, Json, PracticeMode, ResponseEvent } from '../../domain/attempt.ts';
import type { CriterionId, ItemId } from '../../domain/curriculum.ts';
import { WRITTEN_FORMAT } from '../../domain/responses.ts';
import { hash } from '../../domain/shuffle.ts';

export interface SavedResponse {
  readonly criterion: number;
  readonly item: number;
  /** Place in `formats`; the last place for any other. */
  readonly format: number;
  /** Four bits of the revision's hash: of sixteen changes of an item, fifteen are noticed. */
  readonly revision: number;
  /** Since the beginning of 2026, UTC. */
  readonly minute: number;
  /** Share of the marks in 31sts; 0 and 31 are exact. */
  readonly share: number;
  readonly tryNumber: number;
  readonly mode: number;
  /** 0 if the learner did not say. */
  readonly confidence: number;
  /** Of a written answer that has not all marks: the points found, where they are single letters. */
  readonly found: readonly number[];
}

export interface SavedLesson {
  readonly lesson: number;
  readonly minute: number;
}

/** Add-only: saved progress of every release names formats by their place. */
export const formats: readonly string[] = [
  'single-choice',
  'multiple-response',
  'true-false',
  'matching',
  'ordering',
  'categorise',
  'gap-fill',
  'short-answer',
  'numeric',
  'identify-in-text',
  'scenario',
  WRITTEN_FORMAT,
];
export const otherFormat = 15;
export const modes: readonly PracticeMode[] = ['check', 'self-test', 'mock', 'review'];
export const confidences: readonly (Confidence | undefined)[] = [
  undefined,
  'guess',
  'think',
  'sure',
];
export const fullShare = 31;

const beginning = Date.UTC(2026, 0, 1);

/** A time before 2026 comes from a clock that is wrong, and counts as its beginning. */
export function minuteOf(at: number): number {
  return Math.min(Math.max(Math.floor((at - beginning) / 60_000), 0), 2 ** 24 - 1);
}

/** Milliseconds since the epoch. */
export function timeOf(minute: number): number {
  return beginning + minute * 60_000;
}

/** 16 bits that stand for an id. `~1a2b` at the end of an id, or all of it, is such a hash itself. */
export function hash16(id: ItemId | CriterionId): number {
  const known = /(?:^|\/)~([0-9a-f]{4})$/.exec(id)?.[1];
  if (known !== undefined) return Number.parseInt(known, 16);
  const full = hash(id);
  return (full ^ (full >>> 16)) & 0xffff;
}

/** The 14 bits that stand for an item among those of its criterion and type. */
export function itemHash(id: ItemId): number {
  return hash16(id) & 0x3fff;
}

export function revisionBits(revision: string): number {
  const known = /^~([0-9a-f]{2})$/.exec(revision)?.[1];
  return known !== undefined ? Number.parseInt(known, 16) : hash(revision) & 0xf;
}

/** How an id is written of which only the hash is known: `~1a2b`. */
export function unknownName(value: number, digits = 4): string {
  return `~${value.toString(16).padStart(digits, '0')}`;
}

export function savedResponse(event: ResponseEvent): SavedResponse {
  const format = formats.indexOf(event.format);
  const share = savedShare(event.mark.awarded / event.mark.available);
  return {
    criterion: hash16(event.criteria[0] ?? ''),
    item: itemHash(event.item),
    format: format < 0 ? otherFormat : format,
    revision: revisionBits(event.revision),
    minute: minuteOf(event.at),
    share,
    tryNumber: Math.min(Math.max(Math.round(event.tryNumber), 1), 1000),
    mode: Math.max(modes.indexOf(event.mode), 0),
    confidence: Math.max(confidences.indexOf(event.confidence), 0),
    found: event.format === WRITTEN_FORMAT && share < fullShare ? lettersFound(event.response) : [],
  };
}

/** Only none and all of the marks become 0 and 31. */
function savedShare(share: number): number {
  if (!(share > 0)) return 0;
  if (share >= 1) return fullShare;
  return Math.min(Math.max(Math.round(share * fullShare), 1), fullShare - 1);
}

function lettersFound(response: Json): readonly number[] {
  if (response === null || typeof response !== 'object' || !('found' in response)) return [];
  const found: unknown = response.found;
  if (!Array.isArray(found)) return [];
  return found
    .filter((point) => typeof point === 'string' && /^[a-z]$/.test(point))
    .map((point: string) => point.charCodeAt(0) - 97)
    .slice(0, 15);
}

/** Two responses with one key happened to one item in one minute at one try. */
export function keyOfResponse(saved: SavedResponse): string {
  const { criterion, item, format, minute, tryNumber } = saved;
  return [criterion, item, format, minute, tryNumber].map((part) => part.toString(36)).join('-');
}

export function keyOfLesson({ lesson, minute }: SavedLesson): string {
  return `lesson-${lesson.toString(36)}-${minute.toString(36)}`;
}
