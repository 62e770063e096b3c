import type { Interaction } from '../../domain/interaction.ts';
import { keyAmong } from '../../domain/selection.ts';
import type { IdentifyInTextItem, IdentifyInTextResponse } from './schema.ts';

/** A choice of several phrases. */
export function identifyInTextInteraction(
  item: IdentifyInTextItem,
  response: IdentifyInTextResponse,
): Interaction {
  return {
    kind: 'choice',
    response: [...new Set(response.selected)],
    key: keyAmong(item.phrases),
  };
}
