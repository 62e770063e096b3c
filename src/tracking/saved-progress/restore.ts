import type { LessonEvent, ResponseEvent } from '../../domain/attempt.ts';
import type { CriterionId, ItemId } from '../../domain/curriculum.ts';
import {
  confidences,
  formats,
  fullShare,
  hash16,
  itemHash,
  keyOfLesson,
  keyOfResponse,
  modes,
  revisionBits,
  type SavedLesson,
  type SavedResponse,
  savedResponse,
  timeOf,
  unknownName,
} from './records.ts';

/** What the course knows about an item of a criterion. */
export interface KnownItem {
  readonly id: ItemId;
  readonly criteria: readonly CriterionId[];
  readonly type: string;
  readonly revision: string;
  readonly marks: number;
}

/** A saved response that the log does not have, and how many like it come before it. */
export interface MissingResponse {
  readonly saved: SavedResponse;
  readonly occurrence: number;
}

export interface Comparison {
  readonly missingHere: readonly MissingResponse[];
  readonly missingThere: readonly ResponseEvent[];
}

/**
 * Holds the log against what was saved. A response of one minute, item and try is the same on
 * both sides, however often it happened: what one side has more often, the other lacks.
 */
export function compareResponses(
  events: readonly ResponseEvent[],
  saved: readonly SavedResponse[],
): Comparison {
  const here = grouped(events, (event) => keyOfResponse(savedResponse(event)));
  const there = grouped(saved, keyOfResponse);
  return {
    missingHere: [...there].flatMap(([key, list]) => {
      const known = here.get(key)?.length ?? 0;
      return list.map((one, occurrence) => ({ saved: one, occurrence })).slice(known);
    }),
    missingThere: [...here].flatMap(([key, list]) => list.slice(there.get(key)?.length ?? 0)),
  };
}

/**
 * The event that a saved response stands for. Its id follows from its content, so that every
 * device makes the same of it; its response is lost. Of an item or criterion that the course does
 * not know, only the hash is told, and it is saved again under that.
 */
export function restoredResponse(
  { saved, occurrence }: MissingResponse,
  criterion: CriterionId | undefined,
  items: readonly KnownItem[],
): ResponseEvent {
  const primary = criterion ?? unknownName(saved.criterion);
  const item = items.find((known) => isSavedItem(known, saved));
  const available = item?.marks ?? 1;
  const confidence = confidences[saved.confidence];
  return {
    id: `saved-${keyOfResponse(saved)}${occurrence > 0 ? `-${occurrence}` : ''}`,
    at: timeOf(saved.minute),
    kind: 'response',
    item: item?.id ?? `${primary.replace(/\/.*/, '')}/${unknownName(saved.item)}`,
    revision: revisionOf(saved, item),
    criteria: item?.criteria ?? [primary],
    format: formats[saved.format] ?? 'other',
    response: saved.found.length > 0 ? { text: '', found: saved.found.map(letter) } : null,
    mark: { awarded: awarded(saved, available), available },
    tryNumber: saved.tryNumber,
    mode: modes[saved.mode] ?? 'check',
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** The event for a saved lesson; undefined if the course no longer has it. */
export function restoredLesson(
  saved: SavedLesson,
  lessons: readonly string[],
): LessonEvent | undefined {
  const lesson = lessons.find((id) => hash16(id) === saved.lesson);
  if (lesson === undefined) return undefined;
  return { id: `saved-${keyOfLesson(saved)}`, at: timeOf(saved.minute), kind: 'lesson', lesson };
}

function isSavedItem(item: KnownItem, saved: SavedResponse): boolean {
  if (itemHash(item.id) !== saved.item) return false;
  // An item that became one of another type is another question; one of an unknown type may be it.
  return formats[saved.format] === item.type || !formats.includes(item.type);
}

function revisionOf(saved: SavedResponse, item: KnownItem | undefined): string {
  if (item && revisionBits(item.revision) === saved.revision) return item.revision;
  return unknownName(saved.revision, 2);
}

function awarded(saved: SavedResponse, available: number): number {
  return Math.round((saved.share / fullShare) * available * 100) / 100;
}

const letter = (place: number) => String.fromCharCode(97 + place);

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
