import type { Interaction } from '../domain/interaction.ts';
import { type MarkingResult, type PartFeedback, unmarkable } from '../domain/marking.ts';
import type { Shuffle } from '../domain/shuffle.ts';
import { categorise } from './categorise/index.ts';
import { gapFill } from './gap-fill/index.ts';
import { identifyInText } from './identify-in-text/index.ts';
import type { ItemType, Types } from './item.ts';
import { matching } from './matching/index.ts';
import { multipleResponse } from './multiple-response/index.ts';
import { numeric } from './numeric/index.ts';
import { ordering } from './ordering/index.ts';
import type { QuestionType } from './question-type.ts';
import { scenario } from './scenario/index.ts';
import { shortAnswer } from './short-answer/index.ts';
import { singleChoice } from './single-choice/index.ts';
import { trueFalse } from './true-false/index.ts';
import { writtenAnswer } from './written-answer/index.ts';

type TypeOf<T extends ItemType> = QuestionType<
  Types[T]['item'],
  Types[T]['response'],
  Types[T]['presented']
>;

/** An item that names its type, which is what pairs it with its response. */
type ItemOf<T extends ItemType> = Types[T]['item'] & { readonly type: T };

const questionTypes: { readonly [T in ItemType]: TypeOf<T> } = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  matching,
  ordering,
  categorise,
  'gap-fill': gapFill,
  'short-answer': shortAnswer,
  numeric,
  'identify-in-text': identifyInText,
  scenario,
  'written-answer': writtenAnswer,
};

function typeOf<T extends ItemType>(item: { readonly type: T }): TypeOf<T> {
  return questionTypes[item.type];
}

/** The mark a response earns, or why it cannot be marked. */
export function mark<T extends ItemType>(
  item: ItemOf<T>,
  response: Types[T]['response'],
): MarkingResult {
  return typeOf<T>(item).mark(item, response);
}

/** A verdict and the author's reason for every part that the response bears on. */
export function feedbackOf<T extends ItemType>(
  item: ItemOf<T>,
  response: Types[T]['response'],
): readonly PartFeedback[] {
  return typeOf<T>(item).feedback(item, response);
}

/** What a learner may see of an item before it is marked, in the order of `shuffle`. */
export function present<T extends ItemType>(
  item: ItemOf<T>,
  shuffle: Shuffle,
): Types[T]['presented'] {
  return typeOf<T>(item).present(item, shuffle);
}

/** The response in tracking terms. */
export function interactionOf<T extends ItemType>(
  item: ItemOf<T>,
  response: Types[T]['response'],
): Interaction {
  return typeOf<T>(item).interaction(item, response);
}

/** The chance, 0 to 1, that a learner who knows nothing gets the item right. */
export function guessRateOf<T extends ItemType>(item: ItemOf<T>): number {
  return typeOf<T>(item).guessRate(item);
}

/** The key in words, a line a part; may hold `*emphasis*`. For after marking only. */
export function keyLinesOf<T extends ItemType>(item: ItemOf<T>): readonly string[] {
  return typeOf<T>(item).keyLines(item);
}

/** Reads a stored or foreign value as a response to the item; undefined if it is none. */
export function parseResponse<T extends ItemType>(
  item: ItemOf<T>,
  value: unknown,
): Types[T]['response'] | undefined {
  return typeOf<T>(item).parseResponse(value);
}

/**
 * Marks a stored or foreign value. One that is no response to the item, for example because the
 * item has since become one of another type, is unmarkable: the learner should be asked again.
 */
export function markStored<T extends ItemType>(item: ItemOf<T>, value: unknown): MarkingResult {
  const response = parseResponse<T>(item, value);
  return response === undefined ? unmarkable('unknown-part') : mark<T>(item, response);
}
