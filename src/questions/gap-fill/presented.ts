import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields, presentPart } from '../presented-fields.ts';
import type { GapFillItem, PresentedGapFill } from './schema.ts';

/** The text and, for each gap, its options without key or reasons. */
export function presentGapFill(item: GapFillItem, shuffle: Shuffle): PresentedGapFill {
  return {
    ...presentFields(item),
    type: 'gap-fill',
    text: item.text,
    gaps: item.gaps.map((gap) => ({
      id: gap.id,
      options: shuffle(gap.options.map(presentPart)),
    })),
  };
}
