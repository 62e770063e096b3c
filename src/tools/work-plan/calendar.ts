import { type Day, dayOfDate } from '../../domain/day.ts';
import { textAt, textsAt, type WorkValues } from '../../domain/work.ts';
import { filledIn } from '../filled.ts';
import type { Option } from '../tool.ts';

/** Days of the week by the value of their option; 1 January 1970 was a Thursday. */
const weekdayNumbers: Readonly<Record<string, number>> = {
  mon: 4,
  tue: 5,
  wed: 6,
  thu: 0,
  fri: 1,
  sat: 2,
  sun: 3,
};

export const weekdayOptions: readonly Option[] = [
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
];

/** A plan looks ahead three years at most, so that a slip of the year cannot stretch it for ever. */
const furthest = 1100;

/** The working days of a plan, counted from 0: the first on or after the day on which it begins. */
export interface Calendar {
  readonly isWorking: (day: Day) => boolean;
  /** The day with that number. */
  readonly dayAt: (index: number) => Day;
  /** The number of the first working day on or after a day; 0 for days before the plan begins. */
  readonly indexFrom: (day: Day) => number;
}

/** The calendar of the values; undefined until they name a day on which the plan begins. */
export function calendarOf(values: WorkValues): Calendar | undefined {
  const begins = dayOfDate(textAt(values, 'begins'));
  return begins === undefined ? undefined : calendarFrom(begins, isWorkingIn(values));
}

/** Whether people work on a day. Monday to Friday unless the values say otherwise. */
export function isWorkingIn(values: WorkValues): (day: Day) => boolean {
  const chosen = textsAt(values, 'weekdays').flatMap((name) => weekdayNumbers[name] ?? []);
  const weekdays = new Set(chosen.length > 0 ? chosen : [4, 5, 6, 0, 1]);
  const closed = new Set(
    filledIn(values, 'closed', 'on').flatMap(({ text }) => dayOfDate(text) ?? []),
  );
  return (day) => weekdays.has(((day % 7) + 7) % 7) && !closed.has(day);
}

function calendarFrom(begins: Day, isWorking: (day: Day) => boolean): Calendar {
  // Grows as far as it is asked for. Days that are closed are few, so a working day always follows.
  const days: Day[] = [];
  const grow = () => {
    let day = (days.at(-1) ?? begins - 1) + 1;
    while (!isWorking(day)) day += 1;
    days.push(day);
    return day;
  };
  const dayAt = (index: number): Day => {
    let last = days.at(-1) ?? grow();
    while (days.length <= index) last = grow();
    return days[index] ?? last;
  };
  const indexFrom = (day: Day) => {
    const sought = Math.min(day, begins + furthest);
    let index = 0;
    while (dayAt(index) < sought) index += 1;
    return index;
  };
  return { isWorking, dayAt, indexFrom };
}
