import type { Interaction } from '../../domain/interaction.ts';
import { keyAmong } from '../../domain/selection.ts';
import type { MultipleResponseItem, MultipleResponseResponse } from './schema.ts';

/** A choice of several; each option is named once, however often it was ticked. */
export function multipleResponseInteraction(
  item: MultipleResponseItem,
  response: MultipleResponseResponse,
): Interaction {
  return {
    kind: 'choice',
    response: [...new Set(response.selected)],
    key: keyAmong(item.options),
  };
}
