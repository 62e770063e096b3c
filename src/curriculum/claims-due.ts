import type { Course } from './course.ts';

/** A source whose claims are due to be looked at again, and the lessons that rest on it. */
export interface ClaimsDue {
  readonly source: string;
  /** `2026-11`. */
  readonly reviewBy: string;
  readonly lessons: readonly string[];
}

/** Sources past the month in which they were to be reviewed, the longest overdue first. */
export function claimsDue(course: Course, month: string): readonly ClaimsDue[] {
  const lessons = course.units.flatMap((unit) => unit.lessons);
  return course.sources
    .flatMap(({ id, reviewBy }) =>
      reviewBy !== undefined && reviewBy < month
        ? {
            source: id,
            reviewBy,
            lessons: lessons.filter((l) => l.sources.includes(id)).map((l) => l.id),
          }
        : [],
    )
    .filter((due) => due.lessons.length > 0)
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
}
