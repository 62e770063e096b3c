/**
 * When each task can begin and end, by the critical path method (Kelley and Walker 1959): forwards
 * each task begins as soon as what it needs is done, and not before the day meant for it; backwards
 * each ends as late as what follows allows. A task without any spare day between the two is critical.
 */
import type { Day } from '../../domain/day.ts';
import type { WorkValues } from '../../domain/work.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type Task, tasksIn } from './tasks.ts';

export interface ScheduledTask extends Task {
  /** First and last day of work. */
  readonly first: Day;
  readonly last: Day;
  /** Working days by which it can slip before the plan ends later. */
  readonly spare: number;
  readonly isCritical: boolean;
}

export interface Schedule {
  readonly calendar: Calendar;
  /** In the order in which they were entered, without those of a loop and those that wait for one. */
  readonly tasks: readonly ScheduledTask[];
  /** The day on which the last task ends at the earliest. */
  readonly ends: Day;
}

/** Asked for by every task of a plan; values never change, so one answer serves them all. */
const known = new WeakMap<WorkValues, { readonly schedule: Schedule | undefined }>();

/** Undefined until there is a day to begin on and a task that can be placed. */
export function scheduleOf(values: WorkValues): Schedule | undefined {
  const found = known.get(values) ?? { schedule: scheduled(values) };
  known.set(values, found);
  return found.schedule;
}

function scheduled(values: WorkValues): Schedule | undefined {
  const calendar = calendarOf(values);
  if (!calendar) return undefined;
  const tasks = tasksIn(values);
  const ordered = inOrder(tasks);
  if (ordered.length === 0) return undefined;
  const starts = earliestStarts(ordered, calendar);
  const ends = (task: Task) => (starts.get(task.id) ?? 0) + task.days - 1;
  const finish = ordered.reduce((latest, task) => Math.max(latest, ends(task)), 0);
  const limits = latestEnds(ordered, finish);
  const placed = new Map(
    ordered.map((task) => {
      const spare = (limits.get(task.id) ?? finish) - ends(task);
      const first = calendar.dayAt(starts.get(task.id) ?? 0);
      const last = calendar.dayAt(ends(task));
      return [task.id, { ...task, first, last, spare, isCritical: spare === 0 }] as const;
    }),
  );
  return {
    calendar,
    tasks: tasks.flatMap(({ id }) => placed.get(id) ?? []),
    ends: calendar.dayAt(finish),
  };
}

/** Ids of the tasks that wait for themselves, by way of others. */
export function loopedTasks(tasks: readonly Task[]): ReadonlySet<string> {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const leadsBack = (start: string) => {
    const seen = new Set<string>();
    const open = [...(needs.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    return false;
  };
  return new Set(tasks.map(({ id }) => id).filter(leadsBack));
}

/** Each task after all that it needs; those that wait for a loop are left out. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const done = new Set<string>();
  const ordered: Task[] = [];
  let open = tasks;
  for (;;) {
    const ready = open.filter(({ needs }) => needs.every((id) => done.has(id)));
    if (ready.length === 0) return ordered;
    for (const task of ready) done.add(task.id);
    ordered.push(...ready);
    open = open.filter(({ id }) => !done.has(id));
  }
}

/** Number of the working day on which each task begins. */
function earliestStarts(ordered: readonly Task[], calendar: Calendar): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const { id, needs, starts: meant, days } of ordered) {
    const after = needs.map((need) => (ends.get(need) ?? -1) + 1);
    const start = Math.max(meant === undefined ? 0 : calendar.indexFrom(meant), ...after);
    starts.set(id, start);
    ends.set(id, start + days - 1);
  }
  return starts;
}

/** Number of the working day on which each task must have ended, so that the plan ends in time. */
function latestEnds(ordered: readonly Task[], finish: number): ReadonlyMap<string, number> {
  const latest = new Map<string, number>(ordered.map(({ id }) => [id, finish]));
  for (const task of ordered.toReversed()) {
    const before = (latest.get(task.id) ?? finish) - task.days;
    for (const need of task.needs) {
      latest.set(need, Math.min(latest.get(need) ?? finish, before));
    }
  }
  return latest;
}
