import type { Interaction } from '../../domain/interaction.ts';
import { chosenIn } from '../../domain/placement.ts';
import { keyAmong } from '../../domain/selection.ts';
import type { GapFillItem, GapFillResponse } from './schema.ts';

/** Gaps filled from lists are matching of gaps with options, not fill-in: nothing is typed. */
export function gapFillInteraction(item: GapFillItem, response: GapFillResponse): Interaction {
  return {
    kind: 'matching',
    response: chosenIn(response.gaps),
    key: item.gaps.flatMap((gap) => keyAmong(gap.options).map((id) => [gap.id, id] as const)),
  };
}
