import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { monitoringChecks } from './checks.ts';
import { monitoringExample } from './example-piece.ts';
import { ratingsFigure } from './ratings-figure.ts';

const hints = (values: ReturnType<typeof valuesOf>) =>
  monitoringChecks.flatMap((check) => check(values)).map(({ path }) => path);

type Form = Readonly<Record<string, Json>>;
const three = {
  techniques: [
    { technique: 'survey' },
    { technique: 'focus-group' },
    { technique: 'own', own: 'Tenants’ panel' },
  ],
};
const inGrid = (form: Form) => hints(valuesOf({ ...three, ...form }));

test('has nothing to say of the worked example, nor of an empty piece', () => {
  expect(hints(monitoringExample.values)).toEqual([]);
  expect(hints({})).toEqual([]);
  expect(inGrid({})).toEqual([]);
});

describe('described without comparing', () => {
  const alone = {
    'cost-why': 'Pence a reply',
    'speed-why': 'A week',
    'depth-why': 'Only a number',
    'coverage-why': 'All',
  };

  test('asks for a comparison when no reason names another technique', () => {
    expect(inGrid({ ratings: { e1: alone } })).toEqual(['ratings']);
  });

  test.each([
    ['Far more people than a focus group', 'the full name'],
    ['Cheaper than interviews', 'another word for it'],
    ['The tenants’ panel is slower', 'a technique of the learner’s own'],
  ])('is content with “%s”: %s', (cost) => {
    expect(inGrid({ ratings: { e1: { ...alone, 'cost-why': cost } } })).toEqual([]);
  });

  test.each([
    ['The survey asks one question', 'its own name'],
    ['Cheaper than mystery shopping', 'a technique that is not in the grid'],
  ])('is not content with “%s”: %s', (cost) => {
    expect(inGrid({ ratings: { e1: { ...alone, 'cost-why': cost } } })).toEqual(['ratings']);
  });

  test('waits until there are a few reasons', () => {
    expect(
      inGrid({
        ratings: { e1: { 'cost-why': 'Pence', 'speed-why': 'A week', 'depth-why': 'Low' } },
      }),
    ).toEqual([]);
  });
});

describe('ratings', () => {
  const row = (...ratings: readonly number[]) =>
    Object.fromEntries(
      ['cost', 'speed', 'depth', 'coverage', 'fairness'].map((id, index) => [
        id,
        ratings[index] ?? 0,
      ]),
    );

  test('asks when one technique is the same on every test', () => {
    expect(inGrid({ ratings: { e1: row(3, 3, 3, 3, 3), e2: row(1, 2, 3, 4, 5) } })).toEqual([
      'ratings/e1/cost',
    ]);
  });

  test('asks when all techniques are the same', () => {
    expect(inGrid({ ratings: { e1: row(5, 4, 2, 4, 2), e2: row(5, 4, 2, 4, 2) } })).toEqual([
      'ratings',
    ]);
    expect(inGrid({ ratings: { e1: row(5, 4, 2, 4, 2), e2: row(5, 4, 2, 4, 3) } })).toEqual([]);
  });
});

test('sees a technique that stands there twice; two of one’s own may', () => {
  expect(
    hints(valuesOf({ techniques: [{ technique: 'survey' }, { technique: 'survey' }] })),
  ).toEqual(['techniques/e2/technique']);
  expect(hints(valuesOf({ techniques: [{ technique: 'own' }, { technique: 'own' }] }))).toEqual([]);
});

test('asks to choose when more than three tests matter most', () => {
  expect(inGrid({ matter: ['cost', 'speed', 'depth'] })).toEqual([]);
  expect(inGrid({ matter: ['cost', 'speed', 'depth', 'coverage'] })).toEqual(['matter']);
});

test.each([
  ['All of them have their place.', 1, 'names none'],
  ['I would use the survey.', 1, 'gives no reason'],
  ['I would use the survey, because it reaches most tenants.', 0, 'names one, with a reason'],
  [
    'The panel shows why, so I would hold it twice a year; questionnaires in between.',
    0,
    'other words',
  ],
])('the conclusion “%s” gets %i hints: %s', (conclusion, count) => {
  expect(inGrid({ conclusion })).toHaveLength(count);
});

describe('the chart', () => {
  test('has every rating in its table, a dash for what is missing', () => {
    const figure = ratingsFigure(
      valuesOf({ ...three, ratings: { e1: { cost: 5, depth: 2 }, e3: { depth: 5 } } }),
    );
    expect(figure?.table).toEqual({
      head: ['Technique', 'Cost', 'Speed', 'Depth', 'Coverage', 'Fairness'],
      rows: [
        ['Survey', '5', '–', '2', '–', '–'],
        ['Tenants’ panel', '–', '–', '5', '–', '–'],
      ],
    });
  });

  test.each([
    [['fairness', 'depth'], 'Ratings from 1 to 5: depth, fairness'],
    [[], 'Ratings from 1 to 5: cost, speed, depth'],
  ])('shows the tests that matter most: %o', (matter, title) => {
    const values = valuesOf({ ...three, matter, ratings: { e1: { cost: 5 } } });
    expect(ratingsFigure(values)?.drawing.title).toBe(title);
  });

  test('is not drawn before something is rated', () => {
    expect(ratingsFigure(valuesOf(three))).toBe(undefined);
  });
});
