import type { LearningEvent, NoteEvent, ResponseEvent } from './attempt.ts';
import type { CriterionId, ItemId } from './curriculum.ts';
import { isFull } from './marking.ts';

/** A criterion and the items that practise it today. */
export interface CriterionPractice {
  readonly id: CriterionId;
  readonly items: readonly ItemId[];
}

/** How a learner has done so far on the practice of one criterion. Counts, not a judgement. */
export interface CriterionTally {
  /** How many of today's items they have responded to. */
  readonly answered: number;
  /** How many of these earned all marks at the last try. */
  readonly right: number;
  /** How many items there are. */
  readonly available: number;
  /** Types of item in which they met the criterion. */
  readonly formats: readonly string[];
  /** When they last responded, milliseconds; absent when never. */
  readonly lastAt?: number | undefined;
}

/** The last response to every item, whatever the mode. `events` in the order of time. */
export function latestResponses(
  events: readonly LearningEvent[],
): ReadonlyMap<ItemId, ResponseEvent> {
  const latest = new Map<ItemId, ResponseEvent>();
  for (const event of events) {
    if (event.kind === 'response') latest.set(event.item, event);
  }
  return latest;
}

/**
 * Counts a criterion's practice. Responses to items that the course no longer has count for
 * nothing here, so that the count never passes what is available. `events` in the order of time.
 */
export function criterionTally(
  criterion: CriterionPractice,
  events: readonly LearningEvent[],
): CriterionTally {
  const latest = latestResponses(events);
  const responses = criterion.items.flatMap((item) => latest.get(item) ?? []);
  return {
    answered: responses.length,
    right: responses.filter(({ mark }) => isFull(mark)).length,
    available: criterion.items.length,
    formats: [...new Set(responses.map(({ format }) => format))],
    lastAt: responses.length > 0 ? Math.max(...responses.map(({ at }) => at)) : undefined,
  };
}

/** How far practice has got; `right` when every item was right at its last try. */
export type PracticeStage = 'none-available' | 'not-started' | 'started' | 'right';

export function stageOf({ answered, right, available }: CriterionTally): PracticeStage {
  if (available === 0) return 'none-available';
  if (answered === 0) return 'not-started';
  return right === available ? 'right' : 'started';
}

/**
 * The latest text of a “your turn” field; undefined when nothing was ever written there. `events`
 * in the order of time.
 */
export function latestNote(
  field: NoteEvent['field'],
  events: readonly LearningEvent[],
): string | undefined {
  let latest: string | undefined;
  for (const event of events) {
    if (event.kind === 'note' && event.field === field) latest = event.text;
  }
  return latest;
}
