import type { MarkingResult, PartFeedback } from '../../domain/marking.ts';
import { markPlacement, type Slot, verdictAt } from '../../domain/placement.ts';
import { matchesOf } from './matches.ts';
import type { MatchingItem, MatchingResponse } from './schema.ts';

/** Marks the matches chosen for the prompts; two prompts may be given the same match. */
export function markMatching(
  item: MatchingItem,
  response: MatchingResponse,
): MarkingResult<'nothing-entered' | 'incomplete' | 'unknown-part'> {
  return markPlacement(slotsOf(item), response.matches, {
    allOrNothing: item.scheme === 'all-or-nothing',
    marks: item.marks,
  });
}

/** For every prompt, why it and its match belong together. */
export function feedbackOnMatching(
  item: MatchingItem,
  response: MatchingResponse,
): readonly PartFeedback[] {
  return slotsOf(item).map((slot) => ({
    part: slot.id,
    verdict: verdictAt(slot, response.matches),
    reason: slot.reason,
  }));
}

function slotsOf(item: MatchingItem): readonly (Slot & { readonly reason: string })[] {
  const matches = matchesOf(item);
  return item.pairs.map((pair) => ({
    id: pair.id,
    offered: matches.map((match) => match.id),
    key: matches.filter((match) => match.text === pair.match).map((match) => match.id),
    reason: pair.reason,
  }));
}
