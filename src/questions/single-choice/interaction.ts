import type { Interaction } from '../../domain/interaction.ts';
import { keyAmong } from '../../domain/selection.ts';
import type { SingleChoiceItem, SingleChoiceResponse } from './schema.ts';

/** A choice of one. */
export function singleChoiceInteraction(
  item: SingleChoiceItem,
  response: SingleChoiceResponse,
): Interaction {
  return { kind: 'choice', response: [response.selected], key: keyAmong(item.options) };
}
