/** Readiness of the learner now. Loaded on demand: it brings the spacing of ts-fsrs along. */
import type { LearningEvent } from '../domain/attempt.ts';
import type { AssessmentCriterion } from '../domain/curriculum.ts';
import { localDays } from '../domain/day.ts';
import { learnerContext } from '../practice/learner-context.ts';
import {
  type PracticeContext,
  type ReadinessNow,
  readinessNow,
} from '../practice/readiness-now.ts';
import type { IndexedItem } from './course-index.ts';
import { mirrorStanding, readMirror } from './standing-mirror.ts';

/** Calendar days where the learner is. */
export const learnersDay = localDays((at) => -new Date(at).getTimezoneOffset());

export interface LearnerNow extends ReadinessNow {
  /** The moment it was worked out for, milliseconds. */
  readonly now: number;
  readonly context: PracticeContext;
}

/** How ready the learner is at a moment; the tiles of every page are told. */
export function learnerNow(
  criteria: readonly AssessmentCriterion[],
  items: readonly IndexedItem[],
  events: readonly LearningEvent[],
  now: number,
): LearnerNow {
  const context = learnerContext(items, events, learnersDay);
  const standing = readinessNow(criteria, events, now, context);
  const states = standing.readiness.map(({ criterion, state }) => [criterion, state] as const);
  const started = new Map(
    [...readMirror(), ...states].filter(([, state]) => state !== 'not-started'),
  );
  mirrorStanding(started);
  return { ...standing, now, context };
}
