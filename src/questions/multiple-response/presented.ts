import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields, presentPart } from '../presented-fields.ts';
import type { MultipleResponseItem, PresentedMultipleResponse } from './schema.ts';

/** The stem and the options, without key or reasons. */
export function presentMultipleResponse(
  item: MultipleResponseItem,
  shuffle: Shuffle,
): PresentedMultipleResponse {
  return {
    ...presentFields(item),
    type: 'multiple-response',
    options: shuffle(item.options.map(presentPart)),
  };
}
