import type { MarkingResult, PartFeedback } from '../../domain/marking.ts';
import { feedbackOnSelection, markSelection } from '../../domain/selection.ts';
import type { IdentifyInTextItem, IdentifyInTextResponse } from './schema.ts';

/** Marks the selected phrases by the item's scheme. */
export function markIdentifyInText(
  item: IdentifyInTextItem,
  response: IdentifyInTextResponse,
): MarkingResult<'nothing-entered' | 'unknown-part'> {
  return markSelection(item.phrases, response.selected, item);
}

/** The reason for every phrase. */
export function feedbackOnIdentifyInText(
  item: IdentifyInTextItem,
  response: IdentifyInTextResponse,
): readonly PartFeedback[] {
  return feedbackOnSelection(item.phrases, response.selected);
}
