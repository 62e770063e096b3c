import type { LearningEvent } from '../domain/attempt.ts';
import type { AssessmentCriterion, CriterionId } from '../domain/curriculum.ts';
import {
  type CriterionReadiness,
  type ReadinessContext,
  readinessOfAll,
} from '../domain/readiness.ts';
import { type CriterionSchedule, type ScheduleParams, scheduleOfAll } from './schedule.ts';

/** All that readiness and spacing depend on besides the log and the clock. */
export type PracticeContext = Omit<ReadinessContext, 'recall'> & ScheduleParams;

/** How ready a learner is now, and when each criterion is to be met again. */
export interface ReadinessNow {
  /** In the order of the criteria. */
  readonly readiness: readonly CriterionReadiness[];
  /** Only criteria that were practised. */
  readonly schedules: ReadonlyMap<CriterionId, CriterionSchedule>;
}

/** Readiness and schedule of many criteria at a moment (milliseconds), from the whole log. */
export function readinessNow(
  criteria: readonly AssessmentCriterion[],
  events: readonly LearningEvent[],
  now: number,
  context: PracticeContext,
): ReadinessNow {
  const ids = criteria.map((criterion) => criterion.id);
  const schedules = scheduleOfAll(ids, events, now, context);
  const recall = (criterion: CriterionId) => schedules.get(criterion)?.recall;
  return { readiness: readinessOfAll(criteria, events, { ...context, recall }), schedules };
}
