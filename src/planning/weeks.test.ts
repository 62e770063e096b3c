import { expect, test } from 'vitest';
import { exampleStep, MONDAY } from './example.ts';
import { weeksOf } from './weeks.ts';

const planned = (day: number) => ({
  day,
  minutes: 30,
  parts: [{ step: exampleStep(1, 30), minutes: 30, isContinued: false }],
});

test('days stand in their weeks, Monday to Sunday', () => {
  const weeks = weeksOf([MONDAY, MONDAY + 6, MONDAY + 7, MONDAY + 30].map(planned));
  expect(weeks.map(({ monday, minutes, days }) => [monday - MONDAY, minutes, days.length])).toEqual(
    [
      [0, 60, 2],
      [7, 30, 1],
      [28, 30, 1],
    ],
  );
});

test('no days, no weeks', () => {
  expect(weeksOf([])).toEqual([]);
});
