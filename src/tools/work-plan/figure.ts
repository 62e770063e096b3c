import { dateOfDay } from '../../domain/day.ts';
import type { WorkValues } from '../../domain/work.ts';
import { timeline } from '../../drawing/timeline.ts';
import type { Figure } from '../tool.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import { criticalNames, shortDay } from './words.ts';

/** The tasks on a timeline, with what they wait for and those that decide the end. */
export function planFigure(values: WorkValues, width?: number): Figure | undefined {
  const schedule = scheduleOf(values);
  if (!schedule) return undefined;
  const { tasks } = schedule;
  const numberOf = (id: string) => tasks.findIndex((task) => task.id === id) + 1;
  return {
    drawing: timeline({
      width,
      title: 'The plan as a timeline',
      description: described(schedule),
      tasks: tasks.map(({ name, who, first, last, isCritical, needs }) => ({
        label: name,
        note: who === '' ? undefined : who,
        from: dateOfDay(first),
        to: dateOfDay(last),
        critical: isCritical,
        after: needs.map((id) => numberOf(id) - 1),
      })),
    }),
    table: {
      head: ['Task', 'Who', 'Begins', 'Ends', 'Waits for', 'Can slip by'],
      rows: tasks.map(({ name, who, first, last, needs, spare, isCritical }, index) => [
        `${index + 1} ${name}`,
        who,
        shortDay(first),
        shortDay(last),
        needs.map(numberOf).join(', '),
        isCritical ? 'no day: critical' : `${spare} ${spare === 1 ? 'day' : 'days'}`,
      ]),
    },
  };
}

/** In one sentence or two; the table tells the rest. */
function described({ tasks, ends }: Schedule): string {
  const first = Math.min(...tasks.map((task) => task.first));
  const count = tasks.length === 1 ? '1 task' : `${tasks.length} tasks`;
  return `${count} from ${shortDay(first)} to ${shortDay(ends)}. On the critical path: ${criticalNames(tasks).join(', then ')}.`;
}
