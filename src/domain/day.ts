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
