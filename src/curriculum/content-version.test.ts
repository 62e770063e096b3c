import { expect, test } from 'vitest';
import { contentVersionOf } from './content-version.ts';
import { loadCourse } from './load.ts';

const [course] = (await loadCourse()).units;
if (!course) throw new Error('The course has no unit.');
const [task] = course.tasks;
if (!task) throw new Error('The unit has no task.');
const version = contentVersionOf(course);

test('is 16 digits, the same for the same words', () => {
  expect(version).toMatch(/^[\da-f]{16}$/);
  expect(contentVersionOf(structuredClone(course))).toBe(version);
});

test('changes with a question, and not with what an answer does not depend on', () => {
  const [, ...rest] = course.tasks;
  const reworded = { ...task, prompt: `${task.prompt} Say why.` };
  expect(contentVersionOf({ ...course, tasks: [reworded, ...rest] })).not.toBe(version);
  expect(contentVersionOf({ ...course, introduction: 'Another', items: [] })).toBe(version);
});
