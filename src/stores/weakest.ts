import type { LearningEvent } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import { weakestFirst } from '../domain/readiness.ts';
import type { IndexedItem } from './course-index.ts';
import { learnerNow } from './readiness.ts';

/** Criteria from the weakest on. For order alone, so that their wording plays no part. */
export function weakestOf(
  criteria: readonly CriterionId[],
  items: readonly IndexedItem[],
  events: readonly LearningEvent[],
): readonly CriterionId[] {
  const plain = criteria.map((id) => ({ id, number: id, text: '', kind: 'knowledge' }) as const);
  return weakestFirst(learnerNow(plain, items, events, Date.now()).readiness);
}
