import type { MarkingResult, PartFeedback } from '../../domain/marking.ts';
import { markPlacement, type Slot, verdictAt } from '../../domain/placement.ts';
import type { CategoriseItem, CategoriseResponse } from './schema.ts';

/** Marks the group chosen for each entry. */
export function markCategorise(
  item: CategoriseItem,
  response: CategoriseResponse,
): MarkingResult<'nothing-entered' | 'incomplete' | 'unknown-part'> {
  return markPlacement(slotsOf(item), response.groups, {
    allOrNothing: item.scheme === 'all-or-nothing',
    marks: item.marks,
  });
}

/** For every entry, why it belongs to its group. */
export function feedbackOnCategorise(
  item: CategoriseItem,
  response: CategoriseResponse,
): readonly PartFeedback[] {
  return slotsOf(item).map((slot) => ({
    part: slot.id,
    verdict: verdictAt(slot, response.groups),
    reason: slot.reason,
  }));
}

function slotsOf(item: CategoriseItem): readonly (Slot & { readonly reason: string })[] {
  const offered = item.groups.map((group) => group.id);
  return item.entries.map(({ id, group, reason }) => ({ id, offered, key: [group], reason }));
}
