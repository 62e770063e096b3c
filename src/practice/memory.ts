import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import type { ResponseEvent } from '../domain/attempt.ts';
import type { ItemId } from '../domain/curriculum.ts';
import { DAY_MS, type Day, type DayOf } from '../domain/day.ts';
import { type EssentialPoints, isRight } from '../domain/responses.ts';
import { gradeOf, type RecallGrade } from './grade.ts';

export interface MemoryContext {
  readonly dayOf: DayOf;
  readonly essentialPoints?: EssentialPoints | undefined;
}

/**
 * What the responses so far say about how well a criterion is remembered: one card of ts-fsrs,
 * replayed. A running total: `recordReview` changes it.
 */
export interface Memory {
  /** The card before the reviews of `day`; null before the first ever. */
  settled: FSRSState | null;
  /** The day before `day` on which it was reviewed. */
  settledDay: Day;
  /** The last day with a review, the grades of that day, and when the last of them was given. */
  day: Day;
  grades: RecallGrade[];
  at: number;
  /** Items answered wrongly by someone who was sure, and not rightly on a later day; with the day. */
  readonly confidentErrors: Map<ItemId, Day>;
  /** Items met on `day`, whose keys have therefore been told. */
  readonly metToday: Set<ItemId>;
}

/** The stability (days until recall has fallen to .9) and difficulty (1 to 10) of a card. */
export type MemoryState = Readonly<FSRSState>;

/**
 * Default FSRS-6 weights, without the steps of minutes within one day: our shortest interval is a
 * day, and a day's answers are one review.
 */
const algorithm = new FSRSAlgorithm({ enable_short_term: false });

export function newMemory(): Memory {
  return {
    settled: null,
    settledDay: 0,
    day: Number.NEGATIVE_INFINITY,
    grades: [],
    at: Number.NEGATIVE_INFINITY,
    confidentErrors: new Map(),
    metToday: new Set(),
  };
}

/**
 * Adds a response to a memory. Responses must come in order of time. A retry is no review, and
 * neither is a right answer to an item whose key was told earlier the same day.
 */
export function recordReview(memory: Memory, event: ResponseEvent, context: MemoryContext): void {
  if (event.tryNumber > 1) return;
  const day = context.dayOf(event.at);
  if (day !== memory.day) startDay(memory, day);
  const right = isRight(event, context.essentialPoints);
  if (right && memory.metToday.has(event.item)) return;
  memory.metToday.add(event.item);
  memory.grades.push(gradeOf(event, context.essentialPoints));
  memory.at = event.at;
  noteConfidence(memory, event, { day, right });
}

function startDay(memory: Memory, day: Day): void {
  memory.settled = stateOf(memory);
  memory.settledDay = memory.day;
  memory.day = day;
  memory.grades = [];
  memory.metToday.clear();
}

function noteConfidence(
  memory: Memory,
  event: ResponseEvent,
  { day, right }: { readonly day: Day; readonly right: boolean },
): void {
  if (right) memory.confidentErrors.delete(event.item);
  else if (event.confidence === 'sure') memory.confidentErrors.set(event.item, day);
}

/**
 * The card after all reviews so far; null before the first.
 *
 * A criterion is wider than one card: several of its items may be answered on a day. Their median
 * grade, the lower of the two middle ones, is the grade of the day.
 */
export function stateOf(memory: Memory): MemoryState | null {
  const grade = medianOf(memory.grades);
  if (grade === undefined) return memory.settled;
  const elapsed = memory.settled === null ? 0 : Math.max(memory.day - memory.settledDay, 0);
  return algorithm.next_state(memory.settled, elapsed, grade);
}

function medianOf(grades: readonly RecallGrade[]): RecallGrade | undefined {
  const sorted = [...grades].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/**
 * The chance, 0 to 1, that a criterion is remembered now (`now` and `at` in milliseconds). A clock
 * that was put back to before the last review makes it 1, as just after it.
 */
export function recallAt(state: MemoryState, { at, now }: { at: number; now: number }): number {
  const elapsedDays = Math.max(now - at, 0) / DAY_MS;
  return algorithm.forgetting_curve(elapsedDays, state.stability);
}
