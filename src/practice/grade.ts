import { Rating } from 'ts-fsrs';
import type { ResponseEvent } from '../domain/attempt.ts';
import { type EssentialPoints, isRight, shareOf } from '../domain/responses.ts';

/** A grade of ts-fsrs: 1 again, 2 hard, 3 good. */
export type RecallGrade = Rating.Again | Rating.Hard | Rating.Good;

/** From this share of the marks on, an answer that is not right was recalled in part. */
const PARTLY_RECALLED = 0.5;

/**
 * How well a response shows that its criterion was recalled.
 *
 * | response                                   | grade |
 * | ------------------------------------------ | ----- |
 * | right; said “I think” or “sure”, or no say | good  |
 * | right, but said to be a guess              | hard  |
 * | half the marks or more, not said “sure”    | hard  |
 * | anything else                              | again |
 *
 * A lucky guess is not recall, yet it was right: hard. Being sure and wrong is a misconception,
 * however many marks it earned: again. “Easy” is never given: nothing in a response shows ease,
 * and its long interval is the one mistake that practice cannot put right in time.
 */
export function gradeOf(event: ResponseEvent, essentialPoints?: EssentialPoints): RecallGrade {
  if (isRight(event, essentialPoints)) {
    return event.confidence === 'guess' ? Rating.Hard : Rating.Good;
  }
  const partly = shareOf(event) >= PARTLY_RECALLED && event.confidence !== 'sure';
  return partly ? Rating.Hard : Rating.Again;
}
