import { expect, test } from 'vitest';
import { dayOfDate } from '../domain/day.ts';
import { ticksFor } from './ticks.ts';

const day = (date: string) => dayOfDate(date) ?? Number.NaN;
const texts = (from: string, to: string, most: number) =>
  ticksFor(day(from), day(to), most).map(({ text }) => text);

test.each([
  ['2026-11-30', '2026-12-02', 8, ['30 Nov', '1 Dec', '2 Dec'], 'every day'],
  ['2026-11-26', '2026-12-15', 8, ['30 Nov', '7 Dec', '14 Dec'], 'Mondays'],
  ['2026-11-30', '2026-12-15', 8, ['30 Nov', '7 Dec', '14 Dec'], 'Mondays, the first day one'],
  ['2026-11-15', '2027-02-15', 5, ['Dec 2026', 'Jan 2027', 'Feb 2027'], 'months'],
  ['2026-11-15', '2027-11-15', 6, ['Jan 2027', 'Apr 2027', 'Jul 2027', 'Oct 2027'], 'quarters'],
  ['2019-01-02', '2031-06-01', 6, ['2020', '2025', '2030'], 'round years'],
])('%s to %s, at most %d: %j', (from, to, most, expected) => {
  expect(texts(from, to, most)).toEqual(expected);
});

test.each([1, 2, 5, 9, 40])('no span has more than about %d marks', (most) => {
  for (const days of [1, 6, 7, 8, 30, 59, 400, 5000, 3_650_000]) {
    expect(ticksFor(0, days, most).length).toBeLessThanOrEqual(most + 2);
  }
});
