import { describe, expect, test } from 'vitest';
import { readSample } from '../../tests/content/sample-course.ts';
import {
  isPastReview,
  lessonFor,
  lessonsOf,
  neighbours,
  practiceOf,
  tasksOf,
  unitOf,
} from './selectors.ts';

const { course } = await readSample();
const [tills] = course.units;
const [lesson] = tills?.lessons ?? [];
const [qualification] = course.qualifications;
if (!tills || !lesson || !qualification) throw new Error('The sample has a unit with a lesson.');

test('a unit, its lessons by outcome and by criterion are found by id', () => {
  expect(unitOf(course, 'tills')).toBe(tills);
  expect(unitOf(course, 'lifts')).toBeUndefined();
  expect(lessonsOf(course, 'tills/1')).toEqual([lesson]);
  expect(lessonsOf(course, 'tills/2')).toEqual([]);
  expect(lessonFor(tills, 'tills/1.1')).toBe(lesson);
  expect(lessonFor(tills, 'tills/1.2')).toBeUndefined();
});

test('practice leaves out what the lesson has as an activity', () => {
  const ids = practiceOf(tills, lesson).map(({ id }) => id);
  expect(ids).toEqual(['tills/pick', 'tills/gaps', 'tills/steps', 'tills/sort', 'tills/total']);
});

test('practice is of the main criterion only', () => {
  expect(practiceOf(tills, { ...lesson, criteria: ['tills/1.2'] })).toEqual([]);
});

test('tasks are those of the lesson’s criteria', () => {
  expect(tasksOf(tills, lesson).map(({ id }) => id)).toEqual(['tills/describe']);
});

test('neighbours end at the ends of the unit', () => {
  const second = { ...lesson, id: 'tills/second' };
  const unit = { ...tills, lessons: [lesson, second] };
  expect(neighbours(unit, lesson)).toEqual({ previous: undefined, next: second });
  expect(neighbours(unit, second)).toEqual({ previous: lesson, next: undefined });
  expect(neighbours(unit, { ...lesson, id: 'tills/other' })).toEqual({});
});

describe('a review date', () => {
  const reviewed = { ...qualification, review: '2025-06-30' };

  test.each([
    ['2025-06-29', false, 'the day before'],
    ['2025-06-30', false, 'the day itself'],
    ['2025-07-01', true, 'the day after'],
  ])('on %s past is %s: %s', (today, past) => {
    expect(isPastReview(reviewed, today)).toBe(past);
  });

  test('that is not stated is never past', () => {
    expect(isPastReview({ ...qualification, review: undefined }, '2999-01-01')).toBe(false);
  });
});
