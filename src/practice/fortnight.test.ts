import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from '../domain/attempt.ts';
import { utcDay } from '../domain/day.ts';
import {
  exampleCriterion,
  exampleResponse,
  FULL_MARKS,
  NO_MARKS,
  noonOf,
} from '../domain/example.ts';
import { type NextStep, nextSteps } from '../domain/next-steps.ts';
import type { ReadinessState } from '../domain/readiness.ts';
import { type DailyReview, dailyReview } from './daily-review.ts';
import type { DrawableItem } from './draw.ts';
import { changesSince, readyOverTime } from './progress.ts';
import { readinessNow } from './readiness-now.ts';

/** A fortnight of one learner and one criterion, with the clock in our hands. */
const criterion = exampleCriterion({ text: 'Explain what customers expect' });
const context = { dayOf: utcDay };
const HOUR = 3_600_000;
/** A moment so many hours after noon of a day. */
const moment = (day: number, hour: number) => noonOf(day) + hour * HOUR;

const items: readonly DrawableItem[] = (
  ['single-choice', 'short-answer', 'matching', 'written-answer'] as const
).map((format) => ({ id: `ccs14/${format}`, criteria: [criterion.id], format, difficulty: 1 }));

const answer = (at: number, format: string, right: boolean): ResponseEvent =>
  exampleResponse({
    at,
    item: `ccs14/${format}`,
    format,
    mark: right ? FULL_MARKS : NO_MARKS,
    mode: at < noonOf(4) ? 'check' : 'review',
  });

const log: readonly ResponseEvent[] = [
  answer(moment(0, 1), 'single-choice', false),
  answer(moment(0, 2), 'matching', false),
  answer(moment(0, 3), 'short-answer', true),
  answer(moment(1, 0), 'single-choice', true),
  answer(moment(1, 1), 'matching', true),
  answer(moment(1, 2), 'short-answer', true),
  answer(moment(1, 5), 'written-answer', true),
  answer(moment(9, 0), 'single-choice', true),
  answer(moment(9, 1), 'written-answer', true),
];

const reportAt = (now: number) => {
  const events = log.filter((event) => event.at <= now);
  const [readiness] = readinessNow([criterion], events, now, context).readiness;
  const review = dailyReview({
    criteria: [criterion.id],
    items,
    events,
    now,
    params: context,
    seed: `${now}`,
  });
  return {
    state: readiness?.state,
    next: readiness && nextSteps(readiness),
    unmet: readiness?.rules.filter(({ met }) => !met).map(({ rule }) => rule),
    review: review.status,
  };
};

interface Step {
  readonly at: readonly [day: number, hour: number];
  readonly state: ReadinessState;
  readonly next: readonly NextStep[];
  readonly review: DailyReview['status'];
  readonly why: string;
}

const steps: readonly Step[] = [
  {
    at: [0, 0],
    state: 'not-started',
    next: ['study', 'practise', 'other-format', 'write', 'another-day'],
    review: 'nothing-yet',
    why: 'nothing answered yet',
  },
  {
    at: [0, 4],
    state: 'learning',
    next: ['practise', 'other-format', 'write', 'another-day'],
    review: 'done',
    why: 'one of three right, on one day',
  },
  {
    at: [1, 0],
    state: 'learning',
    next: ['practise', 'write'],
    review: 'done',
    why: 'two formats and two days, but not yet known',
  },
  {
    at: [1, 3],
    state: 'learning',
    next: ['write'],
    review: 'done',
    why: 'known; only the written answer is missing',
  },
  { at: [1, 6], state: 'ready', next: ['assessment'], review: 'done', why: 'all conditions met' },
  { at: [2, 6], state: 'ready', next: ['assessment'], review: 'done', why: 'nothing due' },
  { at: [3, 6], state: 'ready', next: ['assessment'], review: 'to-do', why: 'a review is due' },
  { at: [8, 6], state: 'refresh-due', next: ['refresh'], review: 'to-do', why: 'recall below .8' },
  { at: [9, 2], state: 'ready', next: ['assessment'], review: 'done', why: 'reviewed' },
  { at: [13, 6], state: 'ready', next: ['assessment'], review: 'done', why: 'remembered longer' },
];

describe('a fortnight', () => {
  test.each(steps)('day and hour $at: $state, because: $why', ({ at: [day, hour], ...step }) => {
    const { why: _, ...expected } = step;
    expect(reportAt(moment(day, hour))).toMatchObject(expected);
  });

  test('is told afterwards day by day as it was on the day', () => {
    const evenings = Array.from({ length: 14 }, (_, day) => moment(day, 6));
    const told = readyOverTime([criterion], log, evenings, context).map(({ ready }) => ready);
    const lived = evenings.map((now) => (reportAt(now).state === 'ready' ? 1 : 0));
    expect(told).toEqual(lived);
    expect(told).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1]);
  });

  test('says at every visit what changed since the last', () => {
    const between = (since: readonly [number, number], now: readonly [number, number]) =>
      changesSince(
        [criterion],
        log.filter((event) => event.at <= moment(...now)),
        { since: moment(...since), now: moment(...now) },
        context,
      );
    const id = criterion.id;
    expect(between([0, 0], [0, 6])).toEqual({
      changes: [{ criterion: id, from: 'not-started', to: 'learning' }],
      responses: 3,
      readyThen: 0,
      readyNow: 0,
    });
    expect(between([0, 6], [1, 6])).toMatchObject({ readyThen: 0, readyNow: 1, responses: 4 });
    expect(between([1, 6], [3, 6])).toMatchObject({ changes: [], responses: 0 });
    expect(between([3, 6], [8, 6])).toMatchObject({
      changes: [{ criterion: id, from: 'ready', to: 'refresh-due' }],
      responses: 0,
      readyNow: 0,
    });
    expect(between([8, 6], [9, 2])).toMatchObject({
      changes: [{ criterion: id, from: 'refresh-due', to: 'ready' }],
    });
  });

  test('goes on when the clock is put back by a week', () => {
    const late = moment(9, 2);
    const [readiness] = readinessNow([criterion], log, late - 7 * 24 * HOUR, context).readiness;
    expect(readiness).toMatchObject({ state: 'ready', recall: 1 });
  });
});
