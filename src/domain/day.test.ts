import { expect, test } from 'vitest';
import { dateOfDay, dayOfDate, localDays, utcDay } from './day.ts';

const at = (text: string) => Date.parse(text);

test('midnight starts another day', () => {
  expect(utcDay(at('2026-11-03T00:00:00Z')) - utcDay(at('2026-11-02T23:59:59.999Z'))).toBe(1);
});

test('the day is the learner’s, not Greenwich’s', () => {
  const inNewYork = localDays(() => -300);
  expect(inNewYork(at('2026-11-03T04:59:00Z'))).toBe(utcDay(at('2026-11-02T12:00:00Z')));
  expect(inNewYork(at('2026-11-03T05:00:00Z'))).toBe(utcDay(at('2026-11-03T12:00:00Z')));
});

test('summer time is taken at the moment in question', () => {
  const inLondon = localDays((moment) => (moment < at('2026-10-25T01:00:00Z') ? 60 : 0));
  expect(inLondon(at('2026-10-24T23:30:00Z'))).toBe(utcDay(at('2026-10-25T12:00:00Z')));
  expect(inLondon(at('2026-10-25T23:30:00Z'))).toBe(utcDay(at('2026-10-25T12:00:00Z')));
});

test('times before 1970 still fall on whole days', () => {
  expect(utcDay(-1)).toBe(-1);
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2028-02-29', 21_243],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['2026-01-01T00:00', undefined],
  ['', undefined],
  ['tomorrow', undefined],
])('%j names day %s', (date, day) => {
  expect(dayOfDate(date)).toBe(day);
});

test('a day and its date lead back to each other', () => {
  const days = Array.from({ length: 800 }, (_, step) => 20_000 + step * 7);
  expect(days.map((day) => dayOfDate(dateOfDay(day)))).toEqual(days);
});
