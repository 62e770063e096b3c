import type { Day } from '../domain/day.ts';
import type { DaysOff, PlanSettings } from './settings.ts';
import { GRAIN, type StudyStep } from './study-step.ts';
import { minutesOf } from './work-left.ts';

export interface PlanRequest {
  /** What is left to do, in its order. */
  readonly steps: readonly StudyStep[];
  /** Minutes of the plan that were done today already. */
  readonly doneToday: number;
  readonly today: Day;
  readonly settings: Pick<PlanSettings, 'weekdays' | 'daysOff' | 'spareWeeks'>;
  /** The day of the assessment; study ends the day before. */
  readonly target?: Day | undefined;
}

/** Some of a step, or all of it, on one day. */
export interface PlannedPart {
  readonly step: StudyStep;
  readonly minutes: number;
  /** Whether the step was begun on a day before. */
  readonly isContinued: boolean;
}

export interface PlannedDay {
  readonly day: Day;
  readonly minutes: number;
  readonly parts: readonly PlannedPart[];
}

/**
 * What a plan comes to:
 * - `done`: nothing is left;
 * - `no-time`: no day has any time for it, or not within ten years;
 * - `open`: it ends then; no date was set, or it is past;
 * - `fits`: it ends before the date, with so many whole days to spare;
 * - `late`: it does not; `more` is how many minutes more a week would do, where any would.
 */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'open'; readonly end: Day }
  | { readonly kind: 'fits'; readonly end: Day; readonly target: Day; readonly spareDays: number }
  | {
      readonly kind: 'late';
      readonly end: Day;
      readonly target: Day;
      readonly more?: number | undefined;
    };

export interface StudyPlan {
  /** Days on which there is something to do, in their order. */
  readonly days: readonly PlannedDay[];
  readonly outcome: Outcome;
}

/** Below this a day is not worth sitting down for, if it has more. Minutes. */
const LEAST_A_DAY = 30;
/** A plan longer than this is none. */
const LONGEST = 3653;

/**
 * Spreads what is left over the learner's days, from today on: no day over its minutes, every step
 * once and in its order. With a date, each day takes the same share of its minutes, so that the work
 * ends in time with the spare weeks free; without one, or when time is short, each day is filled.
 */
export function planStudy(request: PlanRequest): StudyPlan {
  const { steps, today } = request;
  if (steps.length === 0) return { days: [], outcome: { kind: 'done' } };
  const target =
    request.target !== undefined && request.target > today ? request.target : undefined;
  const days = spread(request, shareOf(request, target));
  const end = days?.at(-1)?.day;
  if (!days || end === undefined) return { days: [], outcome: { kind: 'no-time' } };
  return { days, outcome: outcomeOf(end, target, request) };
}

/** The steps day by day; undefined when they do not end within ten years. */
function spread(
  { steps, today, doneToday, settings }: PlanRequest,
  share: number,
): readonly PlannedDay[] | undefined {
  const days: PlannedDay[] = [];
  const left = steps.map((step) => ({ step, minutes: step.minutes }));
  for (let day = today; day <= today + LONGEST; day += 1) {
    const done = day === today ? doneToday : 0;
    const parts = take(left, allowance(minutesOn(day, settings), share) - done);
    const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
    if (minutes > 0) days.push({ day, minutes, parts });
    if (left.length === 0) return days;
  }
  return undefined;
}

/** Minutes that a day has for study, by its weekday and the days off. */
export function minutesOn(
  day: Day,
  { weekdays, daysOff }: Pick<PlanSettings, 'weekdays' | 'daysOff'>,
): number {
  const isOff = daysOff.some(({ first, last }: DaysOff) => day >= first && day <= last);
  return isOff ? 0 : (weekdays[weekdayOf(day)] ?? 0);
}

/** 0 for Monday to 6 for Sunday. Day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

interface Left {
  readonly step: StudyStep;
  minutes: number;
}

/** Takes as much from the front as there is room for. */
function take(left: Left[], room: number): readonly PlannedPart[] {
  const parts: PlannedPart[] = [];
  let free = room;
  for (let next = left[0]; next && free > 0; next = left[0]) {
    const minutes = Math.min(next.minutes, free);
    parts.push({ step: next.step, minutes, isContinued: next.minutes < next.step.minutes });
    next.minutes -= minutes;
    free -= minutes;
    if (next.minutes === 0) left.shift();
  }
  return parts;
}

/** The share of each day's minutes that ends the work in time: at most all of them. */
function shareOf(request: PlanRequest, target: Day | undefined): number {
  if (target === undefined) return 1;
  const needed = minutesOf(request.steps) + request.doneToday;
  const free = minutesUntil(target - 7 * request.settings.spareWeeks, request);
  return free >= needed ? needed / free : 1;
}

/** Minutes from today to the day before that one. */
function minutesUntil(end: Day, { today, doneToday, settings }: PlanRequest): number {
  let sum = 0;
  for (let day = today; day < Math.min(end, today + LONGEST); day += 1) {
    const minutes = minutesOn(day, settings);
    sum += day === today ? Math.max(minutes, doneToday) : minutes;
  }
  return sum;
}

function allowance(minutes: number, share: number): number {
  const even = Math.ceil((minutes * share) / GRAIN - 1e-9) * GRAIN;
  return Math.min(minutes, Math.max(even, LEAST_A_DAY));
}

function outcomeOf(end: Day, target: Day | undefined, request: PlanRequest): Outcome {
  if (target === undefined) return { kind: 'open', end };
  if (end < target) return { kind: 'fits', end, target, spareDays: target - 1 - end };
  return { kind: 'late', end, target, more: moreAWeek(target, request) };
}

/** Minutes more a week with which the same days would do; undefined if a day would need over twelve hours. */
function moreAWeek(target: Day, request: PlanRequest): number | undefined {
  const { weekdays } = request.settings;
  const free = minutesUntil(target, request);
  const needed = minutesOf(request.steps) + request.doneToday;
  const factor = needed / free;
  const week = weekdays.reduce((sum, minutes) => sum + minutes, 0);
  if (!Number.isFinite(factor) || Math.max(...weekdays) * factor > 12 * 60) return undefined;
  return Math.ceil((week * (factor - 1)) / GRAIN) * GRAIN;
}
