/** Readiness of the learner now. Loaded on demand: it brings the spacing of ts-fsrs along. */
import type { LearningEvent } from '../domain/attempt.ts';
import type { AssessmentCriterion } from '../domain/curriculum.ts';
import { learnerContext } from '../practice/learner-context.ts';
import {
  type PracticeContext,
  type ReadinessNow,
  readinessNow,
} from '../practice/readiness-now.ts';
import type { IndexedItem } from './course-index.ts';
import { learnersDay } from './learners-day.ts';
import { mirrorStanding, readMirror } from './standing-mirror.ts';

export interface LearnerNow extends ReadinessNow {
  /** The moment it was worked out for, milliseconds. */
  readonly now: number;
  readonly context: PracticeContext;
}

/** How ready the learner is at a moment. */
export function learnerNow(
  criteria: readonly AssessmentCriterion[],
  items: readonly IndexedItem[],
  events: readonly LearningEvent[],
  now: number,
): LearnerNow {
  const context = learnerContext(items, events, learnersDay);
  return { ...readinessNow(criteria, events, now, context), now, context };
}

/** Tells the tiles of every page how the learner stands; what is said of other criteria stays. */
export function tellTiles({ readiness }: ReadinessNow): void {
  const states = readiness.map(({ criterion, state }) => [criterion, state] as const);
  const known = new Map([...readMirror(), ...states]);
  mirrorStanding(new Map([...known].filter(([, state]) => state !== 'not-started')));
}
