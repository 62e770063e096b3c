import type { CriterionId, OutcomeId, Qualification } from '../domain/curriculum.ts';
import { unitIdOf } from '../domain/curriculum.ts';
import type { Item } from '../questions/item.ts';
import type { Course, CourseUnit, Lesson, WrittenTask } from './course.ts';

/** A unit by its id; undefined if the course has none such. */
export function unitOf(course: Course, unitId: string): CourseUnit | undefined {
  return course.units.find(({ unit }) => unit.id === unitId);
}

/** The lessons of an outcome (`ccs14/1`) in their order. */
export function lessonsOf(course: Course, outcomeId: OutcomeId): readonly Lesson[] {
  const lessons = unitOf(course, unitIdOf(outcomeId))?.lessons ?? [];
  return lessons.filter(({ outcome }) => outcome === outcomeId);
}

/** The first lesson that teaches a criterion. */
export function lessonFor(courseUnit: CourseUnit, criterionId: CriterionId): Lesson | undefined {
  return courseUnit.lessons.find(({ criteria }) => criteria.includes(criterionId));
}

/** Items for the end of a lesson: of its criteria, and not already an activity in any lesson. */
export function practiceOf(courseUnit: CourseUnit, lesson: Lesson): readonly Item[] {
  const activities = new Set(courseUnit.lessons.flatMap((each) => each.activities));
  return courseUnit.items.filter(
    ({ id, criteria: [primary] }) =>
      primary !== undefined && lesson.criteria.includes(primary) && !activities.has(id),
  );
}

/** Written tasks of a lesson's criteria. */
export function tasksOf(courseUnit: CourseUnit, lesson: Lesson): readonly WrittenTask[] {
  return courseUnit.tasks.filter(({ criterion }) => lesson.criteria.includes(criterion));
}

/** The lessons before and after one in its unit, across outcomes. */
export function neighbours(
  courseUnit: CourseUnit,
  lesson: Lesson,
): { readonly previous?: Lesson | undefined; readonly next?: Lesson | undefined } {
  const place = courseUnit.lessons.findIndex(({ id }) => id === lesson.id);
  if (place < 0) return {};
  return { previous: courseUnit.lessons[place - 1], next: courseUnit.lessons[place + 1] };
}

/**
 * Whether the specification's review date is over, so that tutors should look for a newer one.
 * `today` is an ISO date, `2026-01-31`. On the review date itself it is not yet past.
 */
export function isPastReview(qualification: Qualification, today: string): boolean {
  return qualification.review !== undefined && today > qualification.review;
}
