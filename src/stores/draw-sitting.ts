import type { LearningEvent, SittingPlan } from '../domain/attempt.ts';
import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import { responsesInOrder, WRITTEN_FORMAT } from '../domain/responses.ts';
import { type Draw, drawItems, drawMock } from '../practice/draw.ts';
import { itemsInUse, sittingsIn } from '../practice/sitting.ts';
import { type IndexedItem, loadIndex } from './course-index.ts';
import type { SittingWish } from './sitting-wish.ts';

/** Draws what a learner wished for; undefined if nothing is left to draw. */
export async function drawSitting(
  wish: SittingWish,
  events: readonly LearningEvent[],
): Promise<SittingPlan | undefined> {
  const items = await loadIndex();
  const sitting = newSittingId();
  const { items: drawn } = draw(wish, {
    items,
    events,
    seed: sitting,
    weakest: await weakest(wish),
  });
  if (drawn.length === 0) return undefined;
  const { mode, criteria, feedback, secondsPerItem, extraTime } = wish;
  const seconds = secondsPerItem === undefined ? undefined : secondsPerItem * drawn.length;
  return { sitting, mode, drawn, criteria, feedback, seconds, extraTime };

  async function weakest({ weakestFirst, criteria: asked }: SittingWish) {
    if (!weakestFirst) return undefined;
    const { weakestOf } = await import('./weakest.ts');
    return weakestOf(asked, items, events);
  }
}

interface Stock {
  readonly items: readonly IndexedItem[];
  readonly events: readonly LearningEvent[];
  readonly seed: string;
  readonly weakest: readonly CriterionId[] | undefined;
}

function draw(wish: SittingWish, { items, events, seed, weakest }: Stock): Draw {
  const request = {
    // A written answer takes longer than a test has; the lesson asks for it.
    items: items.filter(({ format }) => format !== WRITTEN_FORMAT),
    criteria: wish.criteria,
    seed,
    recent: metBefore(events),
    exclude: itemsInUse(sittingsIn(events)),
  };
  if (wish.mode === 'mock') return drawMock({ ...request, perCriterion: wish.count });
  return drawItems({ ...request, count: wish.count, weakestFirst: weakest });
}

/** Every item answered so far, the one met last at the end. */
function metBefore(events: readonly LearningEvent[]): readonly ItemId[] {
  const last = responsesInOrder(events).map(({ item }) => item);
  return [...new Set(last.reverse())].reverse();
}

/** 64 random bits: the id of a test, and the seed of its draw. */
function newSittingId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
