import { DAY_MS, type Day, dateOfDay, dayOfDate } from '../../domain/day.ts';
import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { filledIn } from '../filled.ts';
import { dateWords, plainNumber } from '../format.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

/** `1 December 2026`. */
export function dayWords(day: Day): string {
  return dateWords(dateOfDay(day));
}

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `1 Dec`, where the year goes without saying. */
export function shortDay(day: Day): string {
  return short.format(day * DAY_MS);
}

/** `1 working day`, `3 working days`. */
export function dayCount(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`;
}

/** When one task happens and how much it may slip. */
export function whenWords(values: WorkValues, at: string): string | undefined {
  const task = scheduleOf(values)?.tasks.find(({ id }) => id === at);
  if (!task) return undefined;
  const span =
    task.first === task.last
      ? dayWords(task.first)
      : `${dayWords(task.first)} to ${dayWords(task.last)}`;
  return task.isCritical
    ? `${span}. On the critical path: a day late here is a day late at the end.`
    : `${span}. Can slip by ${dayCount(task.spare)}.`;
}

/** When the whole is done, and what that leaves before the date that was set. */
export function endWords(values: WorkValues): string | undefined {
  const schedule = scheduleOf(values);
  if (!schedule) return undefined;
  const ends = `Earliest finish: ${dayWords(schedule.ends)}.`;
  const inHand = daysInHand(schedule, dayOfDate(textAt(values, 'due')));
  if (inHand === undefined) return ends;
  if (inHand < 0) return `${ends} That is ${dayCount(-inHand)} after the date you set.`;
  return `${ends} ${dayCount(inHand)} in hand before the date you set.`;
}

/** Working days between the end and the date that was set; negative if the end is later. */
export function daysInHand(
  { calendar, ends }: Pick<Schedule, 'calendar' | 'ends'>,
  due: Day | undefined,
): number | undefined {
  if (due === undefined) return undefined;
  const [from, to] = due >= ends ? [ends, due] : [due, ends];
  // Beyond some years the number says nothing any more.
  const span = Math.min(to - from, 4000);
  const between = Array.from({ length: span }, (_, step) => from + step + 1);
  const count = between.filter((day) => calendar.isWorking(day)).length;
  return due >= ends ? count : -count;
}

/** The tasks that decide the end, in the order of their dates. */
export function criticalNames(tasks: Schedule['tasks']): readonly string[] {
  return tasks
    .filter(({ isCritical }) => isCritical)
    .toSorted((a, b) => a.first - b.first)
    .map(({ name }) => name);
}

/** The critical path as a sentence. */
export function criticalWords(values: WorkValues): string | undefined {
  const names = criticalNames(scheduleOf(values)?.tasks ?? []);
  return names.length === 0
    ? undefined
    : `${names.join(' → ')}. If one of these is late, the end is late.`;
}

/** Hours that there really are against hours that the work needs. */
export function capacityWords(values: WorkValues): string | undefined {
  const [need, people, each] = ['hours-need', 'people', 'hours-each'].map((id) =>
    numberAt(values, id),
  );
  if (need === undefined || people === undefined || each === undefined) return undefined;
  const away = numberAt(values, 'hours-away') ?? 0;
  const have = people * each - away;
  const sum = `${plainNumber(people)} × ${plainNumber(each)} − ${plainNumber(away)} = ${plainNumber(have)} hours; the work needs ${plainNumber(need)}.`;
  const left = have - need;
  if (left < 0) return `${sum} ${plainNumber(-left)} hours are missing.`;
  return left === 0
    ? `${sum} Nothing is in hand.`
    : `${sum} ${plainNumber(left)} hours are in hand.`;
}

/** Dates of the checkpoints that lie before the end. */
export function earlyCheckpoints(values: WorkValues, ends: Day): number {
  return filledIn(values, 'checkpoints', 'on').filter(({ text }) => {
    const day = dayOfDate(text);
    return day !== undefined && day < ends;
  }).length;
}
