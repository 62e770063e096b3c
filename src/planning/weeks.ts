import type { Day } from '../domain/day.ts';
import { type PlannedDay, weekdayOf } from './plan.ts';

/** A week of a plan, Monday to Sunday. */
export interface PlannedWeek {
  readonly monday: Day;
  readonly minutes: number;
  readonly days: readonly PlannedDay[];
}

/** The days by their weeks; a week without study is left out. */
export function weeksOf(days: readonly PlannedDay[]): readonly PlannedWeek[] {
  const byMonday = new Map<Day, PlannedDay[]>();
  for (const planned of days) {
    const monday = planned.day - weekdayOf(planned.day);
    const week = byMonday.get(monday) ?? [];
    week.push(planned);
    byMonday.set(monday, week);
  }
  return [...byMonday].map(([monday, own]) => ({
    monday,
    minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
    days: own,
  }));
}
