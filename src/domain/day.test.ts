import { expect, test } from 'vitest';
import { localDays, utcDay } from './day.ts';

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
