import { type Day, dayOfDate } from '../../domain/day.ts';
import { numberAt, textAt, textsAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths } from '../filled.ts';
import type { Option } from '../tool.ts';
import { isNobodyInParticular } from '../wording.ts';

/** Working days that one task can take; more is a slip of the finger, or several tasks. */
const longest = 250;

export interface Task {
  /** Where it lies: `tasks/r7f3`; also its value in “needs”. */
  readonly id: string;
  readonly name: string;
  readonly who: string;
  /** Whole working days, 1 at least. */
  readonly days: number;
  /** Ids of tasks that must be done before. Those that are gone are left out. */
  readonly needs: readonly string[];
  /** The day on which it is meant to begin, if one was entered. */
  readonly starts: Day | undefined;
}

/** The tasks that have a name, in the order in which they were entered. */
export function tasksIn(values: WorkValues): readonly Task[] {
  const named = entryPaths(values, 'tasks').filter((at) => nameAt(values, at) !== '');
  const known = new Set(named);
  return named.map((at) => ({
    id: at,
    name: nameAt(values, at),
    who: textAt(values, `${at}/who`).trim(),
    days: Math.min(longest, Math.max(1, Math.ceil(numberAt(values, `${at}/days`) ?? 1))),
    needs: textsAt(values, `${at}/needs`).filter((id) => known.has(id)),
    starts: dayOfDate(textAt(values, `${at}/starts`)),
  }));
}

/** What a task can wait for: every other task. */
export function needOptions(values: WorkValues, at: string): readonly Option[] {
  return tasksIn(values)
    .filter(({ id }) => id !== at)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The people or roles that a task is given to, compared without case. */
export function peopleOn({ who }: Pick<Task, 'who'>): readonly string[] {
  return who
    .toLowerCase()
    .split(/,|;|\/|&|\+|\band\b|\bwith\b/)
    .map((one) => one.replace(/^\s*the\s+/, '').trim())
    .filter((one) => one !== '' && !isNobodyInParticular(one));
}

function nameAt(values: WorkValues, at: string): string {
  return textAt(values, `${at}/name`).trim();
}
