import {
  type MarkingResult,
  marked,
  type PartFeedback,
  unmarkable,
  type Verdict,
} from '../../domain/marking.ts';
import type { OrderingItem, OrderingResponse } from './schema.ts';

type Order = readonly string[];
type Scheme = OrderingItem['scheme'];

/** The share of the marks that an order of all the steps earns. */
const shareBy: Record<Scheme, (order: Order, key: Order) => number> = {
  'all-or-nothing': (order, key) => (countInPlace(order, key) === key.length ? 1 : 0),
  positions: (order, key) => countInPlace(order, key) / key.length,
  neighbours: (order, key) => {
    const right = key.slice(1).filter((step) => before(step, order) === before(step, key));
    return right.length / (key.length - 1);
  },
};

/** Marks an order of the steps. Each must be named exactly once. */
export function markOrdering(
  item: OrderingItem,
  response: OrderingResponse,
): MarkingResult<'nothing-entered' | 'incomplete' | 'unknown-part'> {
  const { order } = response;
  if (order.length === 0) return unmarkable('nothing-entered');

  const key = orderingKey(item);
  if (!order.every((step) => key.includes(step))) return unmarkable('unknown-part');
  if (order.length !== key.length || new Set(order).size !== key.length) {
    return unmarkable('incomplete');
  }
  return marked(shareBy[item.scheme](order, key), item.marks);
}

/**
 * For every step, in the right order, why it comes there. Where neighbours count, a step is right
 * when it follows the right one; otherwise when it stands in the right place.
 */
export function feedbackOnOrdering(
  item: OrderingItem,
  { order }: OrderingResponse,
): readonly PartFeedback[] {
  const key = orderingKey(item);
  const isRight = (step: string) =>
    item.scheme === 'neighbours'
      ? before(step, order) === before(step, key)
      : order.indexOf(step) === key.indexOf(step);
  const verdictOn = (step: string): Verdict => {
    if (!order.includes(step)) return 'missed';
    return isRight(step) ? 'right' : 'wrong';
  };
  return item.steps.map(({ id, reason }) => ({ part: id, verdict: verdictOn(id), reason }));
}

/** Ids of the steps in the right order. */
export function orderingKey(item: OrderingItem): Order {
  return item.steps.map((step) => step.id);
}

function countInPlace(order: Order, key: Order): number {
  return key.filter((step, index) => order[index] === step).length;
}

/** The step before, undefined for the first. */
function before(step: string, order: Order): string | undefined {
  return order[order.indexOf(step) - 1];
}
