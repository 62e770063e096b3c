import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { developmentPlanChecks } from './checks.ts';
import { developmentPlanExample } from './example-piece.ts';
import { planFigure } from './plan-figure.ts';
import { developmentPlan } from './tool.ts';

const hints = (values: ReturnType<typeof valuesOf>) =>
  developmentPlanChecks.flatMap((check) => check(values)).map(({ path }) => path);

type Fields = Readonly<Record<string, Json>>;
const inPlan = (form: Fields) => hints(valuesOf({ on: '2027-01-20', ...form }));

test('has nothing to say of the worked example, nor of an empty goal and review', () => {
  expect(hints(developmentPlanExample.values)).toEqual([]);
  expect(inPlan({ goals: [{ area: 'Listening' }], reviews: [{ on: '2027-02-01' }] })).toEqual([]);
});

test.each<[Fields, string, string]>([
  [{ goal: 'Attend a course' }, 'goal', 'an activity'],
  [{ goal: 'Ongoing' }, 'goal', 'no end'],
  [{ measure: 'I will know' }, 'measure', 'nothing to look at'],
  [{ support: 'My manager' }, 'support', 'nobody asked'],
  [{ why: 'I was off sick and lost touch' }, 'why', 'a private matter'],
  [{ by: '2027-01-19' }, 'by', 'due before the plan'],
  [{ interim: '2027-01-19' }, 'interim', 'reviewed before the plan'],
  [{ by: '2027-03-01', interim: '2027-03-02' }, 'interim', 'reviewed after it is due'],
])('a goal with %o: one hint at %s (%s)', (goal, field) => {
  expect(inPlan({ goals: [goal] })).toEqual([`goals/e1/${field}`]);
});

test.each<[Fields, string, string]>([
  [{ on: '2027-01-19' }, 'on', 'before the plan'],
  [{ evidence: 'It went well' }, 'evidence', 'nothing to look at'],
])('a review with %o: one hint at %s (%s)', (review, field) => {
  expect(inPlan({ reviews: [review] })).toEqual([`reviews/e1/${field}`]);
});

test('misses the review of a goal once another has been reviewed', () => {
  const goals = [{ goal: 'Nine tickets by 31 March' }, { goal: 'Four of five by 31 May' }];
  expect(inPlan({ goals })).toEqual([]);
  expect(inPlan({ goals, reviews: [{ goal: 'goals/e2' }] })).toEqual(['goals/e1/goal']);
});

describe('the line of time', () => {
  test('tells when each goal is due, and when it was reviewed', () => {
    expect(planFigure(developmentPlanExample.values)?.table?.rows).toEqual([
      ['Upset visitors', '20 February 2027', '20 February 2027, 29 May 2027', '31 May 2027'],
      [
        'Tickets and discounts',
        '18 February 2027',
        '18 February 2027, 1 April 2027',
        '31 March 2027',
      ],
    ]);
  });

  test('is not drawn before a goal has a date', () => {
    expect(planFigure(valuesOf({ goals: [{ goal: 'Nine tickets' }] }))).toBe(undefined);
  });
});

test('begins with the three weightiest gaps of a skills audit', () => {
  const audit = valuesOf({
    skills: [
      { area: 'Writing', own: 2, target: 3, importance: 1 },
      { area: 'Complaints', own: 2, target: 4, importance: 3, evidence: 'Two of five' },
      { area: 'Listening', own: 4, target: 4, importance: 3 },
      { area: 'Law', own: 3, target: 5, importance: 2 },
      { area: 'Systems', own: 3, target: 5, importance: 1 },
    ],
  });
  const [list] = developmentPlan.sections.flatMap(({ fields }) =>
    fields.filter(({ kind }) => kind === 'list'),
  );
  const taken = list && 'suggested' in list ? list.suggested?.take(audit, '') : undefined;
  expect(taken).toEqual([
    { area: 'Complaints', now: 'Own rating 2 of 5. Two of five' },
    { area: 'Law', now: 'Own rating 3 of 5' },
    { area: 'Systems', now: 'Own rating 3 of 5' },
  ]);
});
