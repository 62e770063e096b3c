import type { MarkingResult, PartFeedback } from '../../domain/marking.ts';
import { choiceAt, markPlacement, type Slot, verdictAt } from '../../domain/placement.ts';
import type { GapFillItem, GapFillResponse } from './schema.ts';

type Gap = GapFillItem['gaps'][number];

/** Marks the option chosen for each gap. */
export function markGapFill(
  item: GapFillItem,
  response: GapFillResponse,
): MarkingResult<'nothing-entered' | 'incomplete' | 'unknown-part'> {
  return markPlacement(item.gaps.map(slotOf), response.gaps, {
    allOrNothing: item.scheme === 'all-or-nothing',
    marks: item.marks,
  });
}

/**
 * For every gap, the reason of the option chosen; where that is wrong, the right option and its
 * reason follow.
 */
export function feedbackOnGapFill(
  item: GapFillItem,
  response: GapFillResponse,
): readonly PartFeedback[] {
  return item.gaps.map((gap) => {
    const verdict = verdictAt(slotOf(gap), response.gaps);
    const chosen = optionOf(gap, choiceAt(gap.id, response.gaps));
    const reasons = [chosen?.reason, verdict === 'right' ? undefined : keyReasonOf(gap)];
    return { part: gap.id, verdict, reason: reasons.filter(Boolean).join(' ') };
  });
}

function slotOf(gap: Gap): Slot {
  return {
    id: gap.id,
    offered: gap.options.map((option) => option.id),
    key: gap.options.filter((option) => option.correct).map((option) => option.id),
  };
}

function optionOf(gap: Gap, id: string | undefined): Gap['options'][number] | undefined {
  return gap.options.find((option) => option.id === id);
}

function keyReasonOf(gap: Gap): string | undefined {
  const key = gap.options.find((option) => option.correct);
  return key && `“${key.text}”: ${key.reason}`;
}
