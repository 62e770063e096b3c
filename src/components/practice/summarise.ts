import type { ResponseEvent } from '../../domain/attempt.ts';
import type { CriterionId, ItemId } from '../../domain/curriculum.ts';
import { isFull } from '../../domain/marking.ts';

/** How the items of one criterion stand. */
export interface CriterionSummary {
  readonly criterion: CriterionId;
  readonly right: number;
  readonly total: number;
  /** Items that are not fully right yet. */
  readonly open: readonly ItemId[];
}

/** The last responses to some items, gathered by the criterion that each assesses first. */
export function summarise(responses: readonly ResponseEvent[]): readonly CriterionSummary[] {
  const criteria = [...new Set(responses.map(({ criteria: [primary] }) => primary ?? ''))];
  return criteria.map((criterion) => {
    const own = responses.filter(({ criteria: [primary] }) => primary === criterion);
    const open = own.filter(({ mark }) => !isFull(mark)).map(({ item }) => item);
    return { criterion, right: own.length - open.length, total: own.length, open };
  });
}
