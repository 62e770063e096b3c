import type { Interaction } from '../../domain/interaction.ts';
import type { ShortAnswerItem, ShortAnswerResponse } from './schema.ts';

/** The text as typed, but for outer spaces, and every accepted answer. */
export function shortAnswerInteraction(
  item: ShortAnswerItem,
  response: ShortAnswerResponse,
): Interaction {
  return { kind: 'fill-in', response: response.text.trim(), key: item.accepted };
}
