/** A calendar day in the learner's time zone: whole days since 1 January 1970. */
export type Day = number;

/** Says on which calendar day, where the learner is, a moment (milliseconds since the epoch) falls. */
export type DayOf = (at: number) => Day;

export const DAY_MS = 86_400_000;

/**
 * Calendar days for a time zone.
 *
 * @param minutesAhead minutes that local time is ahead of UTC at a moment, so that summer time is
 *   taken into account. In a browser: `(at) => -new Date(at).getTimezoneOffset()`.
 */
export function localDays(minutesAhead: (at: number) => number): DayOf {
  return (at) => Math.floor((at + minutesAhead(at) * 60_000) / DAY_MS);
}

/** Calendar days in UTC. */
export const utcDay: DayOf = localDays(() => 0);

/** The day that an ISO date names; undefined for anything else, such as 31 February. */
export function dayOfDate(date: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  // Some engines take 31 February for a day in March.
  return Number.isInteger(day) && dateOfDay(day) === date ? day : undefined;
}

/** The ISO date of a day: `2026-12-01`. Years 1 to 9999. */
export function dateOfDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
