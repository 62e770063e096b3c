import type { MarkingResult, PartFeedback } from '../../domain/marking.ts';
import { feedbackOnSelection, markSelection } from '../../domain/selection.ts';
import type { MultipleResponseItem, MultipleResponseResponse } from './schema.ts';

/** Marks the ticked options by the item's scheme. */
export function markMultipleResponse(
  item: MultipleResponseItem,
  response: MultipleResponseResponse,
): MarkingResult<'nothing-entered' | 'unknown-part'> {
  return markSelection(item.options, response.selected, item);
}

/** The reason for every option. */
export function feedbackOnMultipleResponse(
  item: MultipleResponseItem,
  response: MultipleResponseResponse,
): readonly PartFeedback[] {
  return feedbackOnSelection(item.options, response.selected);
}
