import type { ItemType } from '../../questions/item.ts';
import type { Exported } from '../exported.ts';
import { categorise, gapFill, matching, ordering } from './arranged.ts';
import { choice, trueFalse } from './choice.ts';
import type { QtiItem } from './item.ts';
import { essay, numeric, shortAnswer } from './typed.ts';

/** How each type of item is written. A new type does not compile until it says. */
const writers: { readonly [T in ItemType]: (exported: Exported<T>) => readonly QtiItem[] } = {
  'single-choice': choice,
  'multiple-response': choice,
  'true-false': trueFalse,
  matching,
  ordering,
  categorise,
  'gap-fill': gapFill,
  'short-answer': shortAnswer,
  numeric,
  'identify-in-text': choice,
  scenario: choice,
  'written-answer': essay,
};

/** The items that an item becomes in QTI: one, or one for each decision of a case. */
export function qtiItems<T extends ItemType>(exported: Exported<T>): readonly QtiItem[] {
  const write: (typeof writers)[T] = writers[exported.item.type];
  return write(exported);
}
