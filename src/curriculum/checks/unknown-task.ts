import type { Check } from './check.ts';
import { unknownNames } from './unknown-reference.ts';

/** Assessor guidance is about a written task of its unit. */
export const unknownTask: Check = (material) =>
  material.units.flatMap(({ id, folder, guidance, tasks }) =>
    unknownNames(
      guidance.flatMap(({ file, value, lineOf }) =>
        value.guidance.map(({ task }, index) => ({
          file,
          line: lineOf(['guidance', index, 'task']),
          name: task,
        })),
      ),
      tasks.flatMap(({ value }) => value.tasks.map((task) => task.id)),
      {
        rule: 'unknown-task',
        noun: `written task of ${id}`,
        remedy: `Name a task that stands in ${folder}/tasks/, or write it there.`,
      },
    ),
  );
