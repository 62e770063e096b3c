/**
 * What may be shown of an item before it is marked, for pages that draw their items in the
 * browser: without the marking of all types, which comes with the first answer. One line a type.
 */
import type { Shuffle } from '../domain/shuffle.ts';
import { presentCategorise } from './categorise/presented.ts';
import { presentGapFill } from './gap-fill/presented.ts';
import { presentIdentifyInText } from './identify-in-text/presented.ts';
import type { ItemType, Types } from './item.ts';
import { presentMatching } from './matching/presented.ts';
import { presentMultipleResponse } from './multiple-response/presented.ts';
import { presentNumeric } from './numeric/presented.ts';
import { presentOrdering } from './ordering/presented.ts';
import { presentScenario } from './scenario/presented.ts';
import { presentShortAnswer } from './short-answer/presented.ts';
import { presentSingleChoice } from './single-choice/presented.ts';
import { presentTrueFalse } from './true-false/presented.ts';
import { presentWrittenAnswer } from './written-answer/presented.ts';

const presenters: {
  readonly [T in ItemType]: (item: Types[T]['item'], shuffle: Shuffle) => Types[T]['presented'];
} = {
  'single-choice': presentSingleChoice,
  'multiple-response': presentMultipleResponse,
  'true-false': presentTrueFalse,
  matching: presentMatching,
  ordering: presentOrdering,
  categorise: presentCategorise,
  'gap-fill': presentGapFill,
  'short-answer': presentShortAnswer,
  numeric: presentNumeric,
  'identify-in-text': presentIdentifyInText,
  scenario: presentScenario,
  'written-answer': presentWrittenAnswer,
};

/** The item as a learner may see it before it is marked, its parts in the order of `shuffle`. */
export function presentItem<T extends ItemType>(
  item: Types[T]['item'] & { readonly type: T },
  shuffle: Shuffle,
): Types[T]['presented'] {
  const present: (item: Types[T]['item'], shuffle: Shuffle) => Types[T]['presented'] =
    presenters[item.type];
  return present(item, shuffle);
}
