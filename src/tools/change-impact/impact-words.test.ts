import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { impactFigure } from './impact-figure.ts';
import { impactInWords } from './impact-words.ts';

type Fields = Readonly<Record<string, Json>>;
const words = (measure: Fields) => impactInWords(valuesOf({ measures: [measure] }), 'measures/e1');

test.each<[Fields, string, string]>([
  [
    { unit: 'percent', better: 'higher', before: 62, after: 78 },
    'Up by 16 percentage points, from 62% to 78%: better.',
    'percentages differ by points',
  ],
  [
    { unit: 'percent', better: 'lower', before: 6, after: 7 },
    'Up by 1 percentage point, from 6% to 7%: worse.',
    'one point, and lower would be better',
  ],
  [
    { unit: 'number', better: 'lower', before: 96, after: 60 },
    'Down by 36, from 96 to 60, which is 37.5%: better.',
    'a number, also as a percentage',
  ],
  [
    { unit: 'hours', better: 'lower', before: 4, after: 16 },
    'Up by 12 hours, from 4 hours to 16 hours, which is 300%: worse.',
    'hours',
  ],
  [
    { unit: 'rating', better: 'higher', before: 3.9, after: 3.1 },
    'Down by 0.8, from 3.9 to 3.1, which is 20.5%: worse.',
    'no trace of binary fractions',
  ],
  [
    { unit: 'pounds', better: 'higher', before: 0, after: 12.5 },
    'Up by £12.50, from £0 to £12.50: better.',
    'no percentage of nought',
  ],
  [
    { unit: 'minutes', better: 'lower', before: 5, after: 5 },
    'Unchanged at 5 minutes.',
    'no difference',
  ],
  [
    { unit: 'number', better: 'lower', before: -4, after: -2 },
    'Up by 2, from -4 to -2, which is 50%: worse.',
    'figures below nought',
  ],
])('%o: “%s” (%s)', (measure, expected) => {
  expect(words(measure)).toBe(expected);
});

test.each<[Fields, string, string]>([
  [
    { 'elsewhere-before': 63, 'elsewhere-after': 69 },
    'Where nothing was changed it went up by 6 percentage points, so about 10 percentage points more may come from the change.',
    'the lesson’s two teams',
  ],
  [
    { 'elsewhere-before': 63, 'elsewhere-after': 63 },
    'Where nothing was changed it stayed the same, so about 16 percentage points more may come from the change.',
    'nothing moved there',
  ],
  [
    { 'elsewhere-before': 63, 'elsewhere-after': 79 },
    'Where nothing was changed it went up by 16 percentage points, so the change may have added nothing.',
    'as much there',
  ],
  [{ 'elsewhere-before': 63 }, '', 'half of a comparison is none'],
  [{ target: 75 }, 'The target of 75% is reached.', 'above the target'],
  [{ target: 80 }, 'The target of 80% is not reached so far.', 'below it'],
])('with %o it adds “%s”: %s', (more, added) => {
  const moved = 'Up by 16 percentage points, from 62% to 78%: better.';
  expect(words({ unit: 'percent', better: 'higher', before: 62, after: 78, ...more })).toBe(
    `${moved} ${added}`.trim(),
  );
});

test('says nothing before both figures are there', () => {
  expect(words({ unit: 'percent', before: 62 })).toBe(undefined);
  expect(words({ unit: 'percent', before: 'about half', after: 60 })).toBe(undefined);
});

describe('the table', () => {
  test('goes by group and gives each measure in its own unit', () => {
    const figure = impactFigure(
      valuesOf({
        measures: [
          { group: 'organisation', what: 'Overtime', unit: 'hours', before: 0, after: 6 },
          { group: 'customers', what: 'Satisfied', unit: 'percent', before: 62, after: 58 },
          { group: 'customers', what: 'Only a before', unit: 'percent', before: 62 },
        ],
      }),
    );
    expect(figure?.table?.rows).toEqual([
      ['Satisfied', 'Customers', '62%', '58%', '−4 percentage points'],
      ['Overtime', 'The organisation', '0 hours', '6 hours', '+6 hours'],
    ]);
  });

  test('is not there before something was measured', () => {
    expect(impactFigure({})).toBe(undefined);
  });
});
