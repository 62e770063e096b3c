import type { LearningEvent, ResponseEvent } from '../../domain/attempt.ts';
import type { ItemId } from '../../domain/curriculum.ts';
import { isFull, type Mark } from '../../domain/marking.ts';
import { questionMessages } from '../../messages/practice.ts';

/** The last response to each item, whatever the order of the log. */
export function lastResponses(
  events: readonly LearningEvent[],
): ReadonlyMap<ItemId, ResponseEvent> {
  const last = new Map<ItemId, ResponseEvent>();
  for (const event of events) {
    if (event.kind !== 'response') continue;
    const known = last.get(event.item);
    if (known === undefined || known.at <= event.at) last.set(event.item, event);
  }
  return last;
}

/**
 * What to say about the last response to an item; undefined if there is none. `revision` is that
 * of the item now, if it is known yet.
 */
export function earlierSentence(
  last: ResponseEvent | undefined,
  revision: string | undefined,
): string | undefined {
  if (last === undefined) return undefined;
  if (revision !== undefined && revision !== last.revision) return questionMessages.changed;
  return questionMessages.earlier(outcomeOf(last.mark), dayOf(last.at));
}

function outcomeOf(mark: Mark): string {
  if (isFull(mark)) return questionMessages.earlierOutcome.right;
  return questionMessages.earlierOutcome[mark.awarded > 0 ? 'partly' : 'wrong'];
}

function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}
