import { expect, test } from 'vitest';
import { loadCourse } from './load.ts';

test('a course is read once while nothing changes', async () => {
  const course = await loadCourse();
  expect(course.units.map(({ unit }) => unit.id)).toEqual(['ccs14', 'fs139', 'lead-team']);
  expect(await loadCourse()).toBe(course);
});
