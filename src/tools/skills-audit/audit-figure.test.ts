import { describe, expect, test } from 'vitest';
import { gapsIn, ratedSkills, ratingInWords } from '../skill-gaps.ts';
import { valuesOf } from '../values.ts';
import { usualAreas } from './areas.ts';
import { auditFigure, gapInWords } from './audit-figure.ts';

const audit = valuesOf({
  skills: [
    { area: 'Writing', own: 2, target: 5, importance: 1, evidence: 'Three replies' },
    { area: 'Complaints', own: 3, target: 5, importance: 3, other: 1 },
    { area: 'Listening', own: 4, target: 4, importance: 3 },
    { area: 'Law', own: 3, target: 4, importance: 3 },
    { area: 'Not rated yet', importance: 3 },
    { own: 1, target: 5, importance: 3 },
    { area: 'Between two ratings', own: 4, other: 3, target: 4, importance: 2 },
  ],
});

describe('the order of the gaps', () => {
  test('puts gap times importance first, and equal ones as they stand', () => {
    expect(gapsIn(audit).map(({ area, weight }) => [area, weight])).toEqual([
      ['Complaints', 9],
      ['Writing', 3],
      ['Law', 3],
      ['Between two ratings', 1],
    ]);
  });

  test.each([
    ['skills/e1', 'Gap of 3, useful: 2nd to work on'],
    ['skills/e2', 'Gap of 3, essential: 1st to work on'],
    ['skills/e3', 'No gap'],
    ['skills/e7', 'Gap of 0.5, important: 4th to work on'],
    ['skills/e5', undefined],
  ])('%s says “%s”', (at, words) => {
    expect(gapInWords(audit, at)).toBe(words);
  });
});

test('tells own rating, feedback and evidence for a plan to begin with', () => {
  const [writing, complaints] = ratedSkills(audit);
  expect(writing && ratingInWords(audit, writing)).toBe('Own rating 2 of 5. Three replies');
  expect(complaints && ratingInWords(audit, complaints)).toBe('Own rating 3 of 5, feedback 1 of 5');
});

test('lists every rated area with its order, a dash for what is missing', () => {
  expect(auditFigure(audit)?.table?.rows).toEqual([
    ['Writing', '2', '–', '5', '3', 'Useful', '2nd'],
    ['Complaints', '3', '1', '5', '3', 'Essential', '1st'],
    ['Listening', '4', '–', '4', '0', 'Essential', '–'],
    ['Law', '3', '–', '4', '1', 'Essential', '3rd'],
    ['Between two ratings', '4', '3', '4', '0.5', 'Important', '4th'],
  ]);
});

test('draws nothing before something is rated', () => {
  expect(auditFigure(valuesOf({ skills: [{ area: 'Writing' }] }))).toBe(undefined);
});

test('offers the usual areas once', () => {
  const all = usualAreas({});
  expect(all.map(({ kind }) => kind)).toContain('knowledge');
  const begun = usualAreas(valuesOf({ skills: [{ area: 'writing to customers ' }] }));
  expect(begun).toEqual(all.filter(({ area }) => area !== 'Writing to customers'));
});
