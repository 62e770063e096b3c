import { type MarkingResult, marked, type PartFeedback } from '../../domain/marking.ts';
import { feedbackOnSelection, type SelectablePart } from '../../domain/selection.ts';
import type { TrueFalseItem, TrueFalseResponse } from './schema.ts';

/** All the marks for the right value. */
export function markTrueFalse(
  item: TrueFalseItem,
  response: TrueFalseResponse,
): MarkingResult<never> {
  return marked(response.value === item.answer ? 1 : 0, item.marks);
}

/** The reason for either value, under the parts `true` and `false`. */
export function feedbackOnTrueFalse(
  item: TrueFalseItem,
  response: TrueFalseResponse,
): readonly PartFeedback[] {
  return feedbackOnSelection(valuesOf(item), [String(response.value)]);
}

function valuesOf(item: TrueFalseItem): readonly SelectablePart[] {
  return [
    { id: 'true', correct: item.answer, reason: item.reasons.true },
    { id: 'false', correct: !item.answer, reason: item.reasons.false },
  ];
}
