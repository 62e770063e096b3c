import { join } from 'node:path';
import { readCourse } from '../../src/curriculum/read.ts';

const project = join(import.meta.dirname, '../..');

/** The course that is shipped, and the guidance that is not. */
export const { course, guidance, problems } = await readCourse(join(project, 'content'));

/** Every item of the course that is marked by machine. */
export const items = course.units.flatMap((courseUnit) => courseUnit.items);

/** Every written task. */
export const tasks = course.units.flatMap((courseUnit) => courseUnit.tasks);
