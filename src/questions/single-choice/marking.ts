import type { MarkingResult, PartFeedback } from '../../domain/marking.ts';
import { feedbackOnSelection, markSelection } from '../../domain/selection.ts';
import type { SingleChoiceItem, SingleChoiceResponse } from './schema.ts';

/** All the marks for the key, none for any other option. An empty id is no response yet. */
export function markSingleChoice(
  item: SingleChoiceItem,
  response: SingleChoiceResponse,
): MarkingResult<'nothing-entered' | 'unknown-part'> {
  const worth = { scheme: 'all-or-nothing', marks: item.marks } as const;
  return markSelection(item.options, selectionIn(response), worth);
}

/** The reason for every option. */
export function feedbackOnSingleChoice(
  item: SingleChoiceItem,
  response: SingleChoiceResponse,
): readonly PartFeedback[] {
  return feedbackOnSelection(item.options, selectionIn(response));
}

function selectionIn({ selected }: SingleChoiceResponse): readonly string[] {
  return selected === '' ? [] : [selected];
}
