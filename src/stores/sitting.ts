/** Starting tests and noting what is done in them. Drawing comes along only when a test begins. */
import type { SittingStepEvent } from '../domain/attempt.ts';
import type { ItemId } from '../domain/curriculum.ts';
import { $log, openLog, record } from './log.ts';
import type { SittingWish } from './sitting-wish.ts';

/**
 * Draws a test and keeps it in the log. Resolves to its id, or to undefined if there was nothing
 * to draw. Rejects if the course is out of reach.
 */
export async function startSitting(wish: SittingWish): Promise<string | undefined> {
  const [{ drawSitting }] = await Promise.all([import('./draw-sitting.ts'), openLog()]);
  const plan = await drawSitting(wish, $log.get().events);
  if (plan === undefined) return undefined;
  record({ kind: 'sitting', ...plan });
  return plan.sitting;
}

/** Notes that the learner paused, went on, put an item off, finished or discarded a test. */
export function noteStep(sitting: string, step: SittingStepEvent['step'], item?: ItemId): void {
  record({ kind: 'sitting-step', sitting, step, item });
}
