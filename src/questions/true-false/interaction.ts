import type { Interaction } from '../../domain/interaction.ts';
import type { TrueFalseItem, TrueFalseResponse } from './schema.ts';

export function trueFalseInteraction(
  item: TrueFalseItem,
  response: TrueFalseResponse,
): Interaction {
  return { kind: 'true-false', response: response.value, key: item.answer };
}
