import { join } from 'node:path';
import { readCourse } from '../../src/curriculum/read.ts';
import type { Item, ItemType } from '../../src/questions/item.ts';

const project = join(import.meta.dirname, '../..');

/** The course that is shipped, and the guidance that is not. */
export const { course, guidance, problems } = await readCourse(join(project, 'content'));

/** Every item of the course that is marked by machine. */
export const items = course.units.flatMap((courseUnit) => courseUnit.items);

/** Every written task. */
export const tasks = course.units.flatMap((courseUnit) => courseUnit.tasks);

/** The items of a type. */
export function itemsOf<T extends ItemType>(type: T): readonly Extract<Item, { type: T }>[] {
  return items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
}
