import type { ItemType } from '../../questions/item.ts';
import type { XmlElement } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { categorise, gapFill, matching, ordering } from './arranged.ts';
import { multichoice, trueFalse } from './choice.ts';
import { essay, numeric, shortAnswer } from './typed.ts';

/** How each type of item is written. A new type does not compile until it says. */
const writers: { readonly [T in ItemType]: (exported: Exported<T>) => readonly XmlElement[] } = {
  'single-choice': multichoice,
  'multiple-response': multichoice,
  'true-false': trueFalse,
  matching,
  ordering,
  categorise,
  'gap-fill': gapFill,
  'short-answer': shortAnswer,
  numeric,
  'identify-in-text': multichoice,
  scenario: multichoice,
  'written-answer': (exported) => essay(exported, () => []),
};

/** The questions that an item becomes in Moodle: one, or one for each decision of a case. */
export function moodleQuestions<T extends ItemType>(exported: Exported<T>): readonly XmlElement[] {
  const write: (typeof writers)[T] = writers[exported.item.type];
  return write(exported);
}
