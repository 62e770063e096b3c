import type { Interaction } from '../../domain/interaction.ts';
import type { WrittenAnswerItem, WrittenAnswerResponse } from './schema.ts';

/** The text alone: there is no key that a machine could compare it with. */
export function writtenAnswerInteraction(
  _item: WrittenAnswerItem,
  response: WrittenAnswerResponse,
): Interaction {
  return { kind: 'long-fill-in', response: response.text.trim() };
}
