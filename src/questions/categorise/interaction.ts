import type { Interaction } from '../../domain/interaction.ts';
import { chosenIn } from '../../domain/placement.ts';
import type { CategoriseItem, CategoriseResponse } from './schema.ts';

/** Sorting is matching of entries with groups. */
export function categoriseInteraction(
  item: CategoriseItem,
  response: CategoriseResponse,
): Interaction {
  return {
    kind: 'matching',
    response: chosenIn(response.groups),
    key: item.entries.map((entry) => [entry.id, entry.group]),
  };
}
