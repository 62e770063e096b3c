import type { Interaction } from '../../domain/interaction.ts';
import { orderingKey } from './marking.ts';
import type { OrderingItem, OrderingResponse } from './schema.ts';

export function orderingInteraction(item: OrderingItem, response: OrderingResponse): Interaction {
  return { kind: 'sequencing', response: response.order, key: orderingKey(item) };
}
