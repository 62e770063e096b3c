import { expect, test } from 'vitest';
import { claimsDue } from './claims-due.ts';
import type { Course } from './course.ts';
import { loadCourse } from './load.ts';

async function courseWith(reviewBy: string | undefined): Promise<Course> {
  const course = await loadCourse();
  const used = course.units.flatMap((unit) => unit.lessons).flatMap((lesson) => lesson.sources)[0];
  return {
    ...course,
    sources: course.sources.map((source) => ({
      ...source,
      reviewBy: source.id === used ? reviewBy : undefined,
    })),
  };
}

test.each<[string | undefined, number, string]>([
  ['2026-10', 1, 'the month is over'],
  ['2026-11', 0, 'it is the month itself'],
  [undefined, 0, 'no review is set'],
])('a source to be reviewed by %s is listed %d times: %s', async (reviewBy, times, _why) => {
  const due = claimsDue(await courseWith(reviewBy), '2026-11');
  expect(due).toHaveLength(times);
  for (const { lessons } of due) expect(lessons.length).toBeGreaterThan(0);
});

test('a source that no lesson uses is not listed', async () => {
  const course = await courseWith('2020-01');
  const unused = { ...course, units: [] };
  expect(claimsDue(unused, '2026-11')).toEqual([]);
});
