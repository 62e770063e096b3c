import { describe, expect, test } from 'vitest';
import type { WorkValues } from '../domain/work.ts';
import { exampleUnit, MONDAY } from './example.ts';
import { minutesOfClock, settingsFrom } from './settings.ts';

const units = [
  exampleUnit({ id: 'ccs14', hours: 50 }),
  exampleUnit({ id: 'fs139', hours: 55 }),
  exampleUnit({ id: 'lead-team', hours: undefined }),
];
const from = (values: WorkValues) => settingsFrom(values, units);

test('before anything is said: units with stated hours, three evenings of an hour, a week to spare', () => {
  const settings = from({});
  expect(settings).toMatchObject({
    units: ['ccs14', 'fs139'],
    weekdays: [60, 0, 60, 0, 60, 0, 0],
    begin: 1080,
    daysOff: [],
    spareWeeks: 1,
  });
  expect(settings.hours).toEqual(
    new Map([
      ['ccs14', 50],
      ['fs139', 55],
    ]),
  );
});

test('a choice of units counts, in the order of the course, and may be empty', () => {
  expect(from({ units: ['lead-team', 'ccs14', 'other'] }).units).toEqual(['ccs14', 'lead-team']);
  expect(from({ units: [] }).units).toEqual([]);
});

describe('hours', () => {
  test('of a unit that states none are the learner’s', () => {
    expect(from({ 'hours/lead-team': 40 }).hours.get('lead-team')).toBe(40);
    expect(from({}).hours.has('lead-team')).toBe(false);
  });

  test('of the learner’s own come before stated ones', () => {
    expect(from({ 'hours/ccs14': '60.5' }).hours.get('ccs14')).toBe(60.5);
  });

  test.each([0, -5, 'many', '', Number.NaN])('%j are none', (hours) => {
    expect(from({ 'hours/ccs14': hours }).hours.get('ccs14')).toBe(50);
  });
});

test.each([
  [90, 90],
  [0, 0],
  [-10, 0],
  [92, 90],
  [5000, 720],
  ['45', 45],
  ['soon', 0],
])('%j minutes on a Tuesday are %d', (minutes, expected) => {
  expect(from({ 'weekdays/tue': minutes }).weekdays[1]).toBe(expected);
});

describe('days off', () => {
  const off = (first: string, last: string) =>
    from({ 'off/a/$place': 1, 'off/a/from': first, 'off/a/to': last }).daysOff;

  test.each([
    ['2026-11-30', '2026-12-02', [{ first: MONDAY, last: MONDAY + 2 }], 'some days'],
    ['2026-12-02', '2026-11-30', [{ first: MONDAY, last: MONDAY + 2 }], 'the wrong way round'],
    ['2026-11-30', '', [{ first: MONDAY, last: MONDAY }], 'one day'],
    ['', '2026-11-30', [], 'none yet'],
    ['2026-02-31', '', [], 'no such day'],
  ])('from %j to %j: %j, %s', (first, last, expected) => {
    expect(off(first, last)).toEqual(expected);
  });

  test('that were removed are gone', () => {
    expect(from({ 'off/a/from': '2026-11-30' }).daysOff).toEqual([]);
  });
});

test.each([
  ['18:30', 1110],
  ['00:00', 0],
  ['23:59', 1439],
  ['24:00', undefined],
  ['6:30', undefined],
  ['', undefined],
])('%j is %s minutes after midnight', (clock, minutes) => {
  expect(minutesOfClock(clock)).toBe(minutes);
});

test.each([
  [2, 2],
  [-1, 0],
  [99, 4],
  [1.7, 1],
])('%d spare weeks are %d', (spare, weeks) => {
  expect(from({ spare }).spareWeeks).toBe(weeks);
});
