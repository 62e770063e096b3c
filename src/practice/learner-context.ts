import type { LearningEvent } from '../domain/attempt.ts';
import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import { DAY_MS, type DayOf } from '../domain/day.ts';
import { achievedIn } from '../domain/judgements.ts';
import { inOrder } from '../domain/log.ts';
import type { PracticeContext } from './readiness-now.ts';

/** What weighing a response needs of an item as it is now. */
export interface WeighableItem {
  readonly id: ItemId;
  readonly revision: string;
  readonly guess: number;
  readonly essential?: readonly string[] | undefined;
}

/**
 * All that readiness and spacing depend on, from the items of the course and the learner's log:
 * guess rates of items that have not changed since, the target date, the pieces of work, the
 * assessors' judgements.
 */
export function learnerContext(
  items: readonly WeighableItem[],
  events: readonly LearningEvent[],
  dayOf: DayOf,
): PracticeContext {
  const byId = new Map(items.map((item) => [item.id, item]));
  const date = targetDate(events);
  return {
    dayOf,
    guessOf: ({ item, revision }) => {
      const now = byId.get(item);
      return now?.revision === revision ? now.guess : undefined;
    },
    essentialPoints: (item) => byId.get(item)?.essential,
    artefacts: artefactsIn(events),
    achieved: achievedIn(events),
    target: date === undefined ? undefined : middayOf(date, dayOf),
  };
}

/** The date of the assessment that the learner set last, `2026-12-01`; undefined when none. */
export function targetDate(events: readonly LearningEvent[]): string | undefined {
  const last = inOrder(events).findLast((event) => event.kind === 'target');
  return last?.kind === 'target' && isDate(last.date) ? last.date : undefined;
}

/** The criteria whose piece of work exists by the learner's word, and since when (milliseconds). */
export function artefactsIn(events: readonly LearningEvent[]): ReadonlyMap<CriterionId, number> {
  const made = new Map<CriterionId, number>();
  for (const event of inOrder(events)) {
    if (event.kind !== 'artefact') continue;
    if (!event.exists) made.delete(event.criterion);
    else if (!made.has(event.criterion)) made.set(event.criterion, event.at);
  }
  return made;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text));
}

/** A moment on that date in the learner's own calendar, whatever their time zone. */
function middayOf(date: string, dayOf: DayOf): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const day = Math.floor(noon / DAY_MS);
  return noon + (day - dayOf(noon)) * DAY_MS;
}
