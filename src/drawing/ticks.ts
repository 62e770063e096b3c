import { DAY_MS, type Day } from '../domain/day.ts';
import { tickInWords } from '../messages/drawing.ts';

export interface Tick {
  readonly day: Day;
  readonly text: string;
}

/** Marks for a span of days, at most so many: days, Mondays, months or years, whichever are the finest that fit. */
export function ticksFor(first: Day, last: Day, most: number): readonly Tick[] {
  const days = last - first + 1;
  if (days <= most) return everyDays(first, last, 1);
  if (days / 7 <= most) return everyDays(mondayFrom(first), last, 7);
  if (days / 30.4 <= most) return everyMonths(first, last, 1);
  if (days / 91.3 <= most) return everyMonths(first, last, 3);
  const years = niceYears(days / 365.25 / most);
  return everyMonths(first, last, 12 * years);
}

function everyDays(first: Day, last: Day, step: number): readonly Tick[] {
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, place) => first + place * step).map((day) => ({
    day,
    text: tickInWords.day(day),
  }));
}

/** 1 January 1970 was a Thursday, day 0. */
function mondayFrom(day: Day): Day {
  return day + ((4 - (day % 7) + 7) % 7);
}

function everyMonths(first: Day, last: Day, step: number): readonly Tick[] {
  const start = new Date(first * DAY_MS);
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const write = step % 12 === 0 ? tickInWords.year : tickInWords.month;
  const found: Tick[] = [];
  for (let next = Math.ceil(month / step) * step; ; next += step) {
    const day = firstOf(next);
    if (day > last) return found;
    if (day >= first) found.push({ day, text: write(day) });
  }
}

function firstOf(month: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / DAY_MS;
}

/** 1, 2, 5, 10, 20, 50 … years. */
function niceYears(least: number): number {
  for (let power = 1; ; power *= 10) {
    const nice = [1, 2, 5].find((step) => step * power >= least);
    if (nice !== undefined) return nice * power;
  }
}
