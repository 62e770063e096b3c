import { FSRSAlgorithm } from 'ts-fsrs';
import type { LearningEvent } from '../domain/attempt.ts';
import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import type { Day } from '../domain/day.ts';
import { responsesInOrder } from '../domain/responses.ts';
import { hash } from '../domain/shuffle.ts';
import {
  type Memory,
  type MemoryContext,
  newMemory,
  recallAt,
  recordReview,
  stateOf,
} from './memory.ts';

export interface ScheduleParams extends MemoryContext {
  /** When the assessment is, milliseconds; absent when the learner has set no date. */
  readonly target?: number | undefined;
  /** A review falls due when recall has fallen to this, 0.7 to 0.97. Default .9. */
  readonly retention?: number | undefined;
}

/** When a criterion is to be met again. Only for criteria that were practised. */
export interface CriterionSchedule {
  readonly criterion: CriterionId;
  /** Days until recall has fallen to .9. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Chance that it is remembered now, 0 to 1. */
  readonly recall: number;
  /** When it was last reviewed, milliseconds. */
  readonly lastAt: number;
  readonly lastDay: Day;
  /** The calendar day on which it is due, and whether that day has come. */
  readonly dueDay: Day;
  readonly isDue: boolean;
  /** Items to come back first: answered wrongly by someone who was sure. Oldest first. */
  readonly confidentErrors: readonly { readonly item: ItemId; readonly day: Day }[];
}

/** The usual choice for FSRS: recall at .9 is little work and little loss. */
const RETENTION = 0.9;
/** Half a year: longer than most of these units take. */
const MAXIMUM_INTERVAL = 180;

/**
 * How a target date shapes the spacing.
 * - In its last `NEAR_DAYS`, reviews fall due at a recall of .95, so at about 0.4 of the interval.
 * - Every criterion practised is met once in the last `FINAL_DAYS` before the date. Which day it
 *   is follows from the criterion's id, so that they spread evenly, and never changes.
 * - Once the date has passed, spacing is as if it had never been set.
 *
 * The best gap before a test grows with the time to it, from 20–40% of a week to 5–10% of a year
 * (N. Cepeda et al., “Spacing effects in learning: a temporal ridgeline of optimal retention”,
 * Psychological Science 19 (2008)): hence shorter gaps near the date, and one last review of
 * everything within days of it rather than hours.
 */
const NEAR_DAYS = 14;
const NEAR_RETENTION = 0.95;
export const FINAL_DAYS = 7;

/** When one criterion is to be met again; undefined when it was never practised. */
export function scheduleOf(
  criterion: CriterionId,
  events: readonly LearningEvent[],
  now: number,
  params: ScheduleParams,
): CriterionSchedule | undefined {
  return scheduleOfAll([criterion], events, now, params).get(criterion);
}

/** The same for many criteria in one pass over the log. Its order does not matter. */
export function scheduleOfAll(
  criteria: readonly CriterionId[],
  events: readonly LearningEvent[],
  now: number,
  params: ScheduleParams,
): ReadonlyMap<CriterionId, CriterionSchedule> {
  const memories = new Map(criteria.map((criterion) => [criterion, newMemory()]));
  for (const event of responsesInOrder(events)) {
    for (const criterion of new Set(event.criteria)) {
      const memory = memories.get(criterion);
      if (memory) recordReview(memory, event, params);
    }
  }
  const planner = plannerFor(now, params);
  const schedules = new Map<CriterionId, CriterionSchedule>();
  for (const [criterion, memory] of memories) {
    const schedule = scheduleFrom(criterion, memory, planner);
    if (schedule) schedules.set(criterion, schedule);
  }
  return schedules;
}

interface Planner {
  readonly now: number;
  readonly today: Day;
  /** Absent when there is no date, or when it has passed. */
  readonly targetDay?: Day | undefined;
  readonly usual: FSRSAlgorithm;
  readonly near: FSRSAlgorithm;
}

function plannerFor(now: number, params: ScheduleParams): Planner {
  const { retention = RETENTION, target, dayOf } = params;
  const today = dayOf(now);
  const targetDay = target !== undefined && Number.isFinite(target) ? dayOf(target) : undefined;
  const algorithmAt = (recall: number) =>
    new FSRSAlgorithm({
      request_retention: recall,
      maximum_interval: MAXIMUM_INTERVAL,
      enable_fuzz: false,
      enable_short_term: false,
    });
  return {
    now,
    today,
    targetDay: targetDay !== undefined && targetDay >= today ? targetDay : undefined,
    usual: algorithmAt(retention),
    near: algorithmAt(Math.max(retention, NEAR_RETENTION)),
  };
}

function scheduleFrom(
  criterion: CriterionId,
  memory: Memory,
  planner: Planner,
): CriterionSchedule | undefined {
  const state = stateOf(memory);
  if (state === null) return undefined;
  const dueDay = dueDayOf(criterion, { lastDay: memory.day, stability: state.stability }, planner);
  return {
    criterion,
    stability: state.stability,
    difficulty: state.difficulty,
    recall: recallAt(state, { at: memory.at, now: planner.now }),
    lastAt: memory.at,
    lastDay: memory.day,
    dueDay,
    isDue: dueDay <= planner.today,
    confidentErrors: [...memory.confidentErrors].map(([item, day]) => ({ item, day })),
  };
}

function dueDayOf(
  criterion: CriterionId,
  { lastDay, stability }: { readonly lastDay: Day; readonly stability: number },
  { targetDay, usual, near }: Planner,
): Day {
  const isNear = targetDay !== undefined && targetDay - lastDay <= NEAR_DAYS;
  const due = lastDay + (isNear ? near : usual).next_interval(stability, 0);
  if (targetDay === undefined || lastDay >= targetDay - FINAL_DAYS) return due;
  return Math.min(due, targetDay - FINAL_DAYS + (hash(criterion) % FINAL_DAYS));
}
