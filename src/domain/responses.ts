import type { Json, LearningEvent, ResponseEvent } from './attempt.ts';
import type { ItemId } from './curriculum.ts';
import { inOrder } from './log.ts';
import { isFull } from './marking.ts';

/** The format of answers in the learner's own words, which the learner marks. */
export const WRITTEN_FORMAT = 'written-answer';

/** The ids of an item's essential points; undefined if it has none or is no longer known. */
export type EssentialPoints = (item: ItemId) => readonly string[] | undefined;

/**
 * The responses of a log that can be reckoned with, in order of time, each once.
 *
 * The order of the log itself means nothing: two merged devices interleave, and a clock may have
 * been put back. Equal times are ordered by id, so that every order of the same log gives the same
 * result. A response without a finite time, or without a mark that could be a mark, is left out.
 */
export function responsesInOrder(events: readonly LearningEvent[]): readonly ResponseEvent[] {
  const ordered = inOrder(events.filter(isReckonable));
  return ordered.filter((event, index) => ordered[index - 1]?.id !== event.id);
}

/** The marks awarded as a share of those available, 0 to 1. */
export function shareOf(event: ResponseEvent): number {
  return Math.min(Math.max(event.mark.awarded / event.mark.available, 0), 1);
}

/**
 * Whether a response shows what its item asks for: full marks or, for a written answer whose item
 * is still known, every essential point found (a point that is not essential may be missing).
 */
export function isRight(event: ResponseEvent, essentialPoints?: EssentialPoints): boolean {
  if (isFull(event.mark)) return true;
  if (event.format !== WRITTEN_FORMAT) return false;
  const essential = essentialPoints?.(event.item) ?? [];
  const found = pointsFound(event.response);
  return essential.length > 0 && essential.every((point) => found.includes(point));
}

function pointsFound(response: Json): readonly Json[] {
  if (response === null || typeof response !== 'object' || !('found' in response)) return [];
  return Array.isArray(response.found) ? response.found : [];
}

function isReckonable(event: LearningEvent): event is ResponseEvent {
  if (event.kind !== 'response' || !Number.isFinite(event.at)) return false;
  return event.mark.available > 0 && Number.isFinite(event.mark.awarded);
}
