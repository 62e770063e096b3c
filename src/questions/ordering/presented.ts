import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields, presentPart } from '../presented-fields.ts';
import type { OrderingItem, PresentedOrdering } from './schema.ts';

/**
 * The steps, brought into the order of their ids before they are shuffled: the authored order is
 * the key, and must not show even where nothing is shuffled.
 */
export function presentOrdering(item: OrderingItem, shuffle: Shuffle): PresentedOrdering {
  const byId = item.steps.map(presentPart).sort((left, right) => (left.id < right.id ? -1 : 1));
  return { ...presentFields(item), type: 'ordering', steps: shuffle(byId) };
}
