import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields, presentPart } from '../presented-fields.ts';
import type { PresentedSingleChoice, SingleChoiceItem } from './schema.ts';

/** The stem and the options, without key or reasons. */
export function presentSingleChoice(
  item: SingleChoiceItem,
  shuffle: Shuffle,
): PresentedSingleChoice {
  return {
    ...presentFields(item),
    type: 'single-choice',
    options: shuffle(item.options.map(presentPart)),
  };
}
