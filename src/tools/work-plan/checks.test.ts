import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { workPlanChecks } from './checks.ts';
import { workPlanExample } from './example-piece.ts';
import { planFigure } from './figure.ts';
import { capacityWords, criticalWords, endWords, whenWords } from './words.ts';

const begins = '2026-09-07';
const hintsIn = (values: ReturnType<typeof valuesOf>) =>
  workPlanChecks.flatMap((check) => check(values)).map(({ path }) => path);
const hintsOn = (form: Parameters<typeof valuesOf>[0]) => hintsIn(valuesOf({ begins, ...form }));

const first = { name: 'First', days: 3, who: 'A' };
const second = { name: 'Second', days: 1, who: 'B', needs: ['tasks/e1'] };

test('a loop is pointed out at each task in it', () => {
  const tasks = [{ ...first, needs: ['tasks/e2'] }, second];
  expect(hintsOn({ tasks })).toEqual(['tasks/e1/needs', 'tasks/e2/needs']);
});

describe('a day that does not fit', () => {
  test.each([
    ['2026-09-09', 'before what it waits for has ended'],
    ['2026-09-12', 'on a Saturday'],
  ])('%s: %s', (starts) => {
    expect(hintsOn({ tasks: [first, { ...second, starts }] })).toEqual(['tasks/e2/starts']);
  });

  test('before the plan begins', () => {
    expect(hintsOn({ tasks: [{ ...first, starts: '2026-09-04' }] })).toEqual(['tasks/e1/starts']);
    expect(hintsOn({ due: '2026-09-04' })).toEqual(['due']);
  });

  test('on a day off', () => {
    const closed = [{ on: '2026-09-15' }];
    const tasks = [{ ...first, starts: '2026-09-15' }];
    expect(hintsOn({ closed, tasks })).toEqual(['tasks/e1/starts']);
  });

  test('but a day right after it does', () => {
    expect(hintsOn({ tasks: [first, { ...second, starts: '2026-09-10' }] })).toEqual([]);
  });
});

describe('one person with two tasks', () => {
  test.each([
    [{ who: 'a' }, ['tasks/e2/who'], 'on the same days'],
    [{ who: 'The A and B' }, ['tasks/e2/who'], 'shared with another'],
    [{ who: 'A', starts: '2026-09-10' }, [], 'one after the other'],
    [{ who: 'B' }, [], 'of two people'],
    [{ who: '' }, [], 'not given to anyone yet'],
  ])('%j: %j (%s)', (more, hints, _why) => {
    expect(hintsOn({ tasks: [first, { name: 'Other', days: 1, ...more }] })).toEqual(hints);
  });
});

test('a task of everybody is nobody’s', () => {
  expect(hintsOn({ tasks: [{ ...first, who: 'The team' }] })).toEqual(['tasks/e1/who']);
});

describe('the date that was set', () => {
  const tasks = [first, second];

  test.each([
    ['2026-09-09', ['due'], 'cannot be kept'],
    ['2026-09-10', ['due'], 'leaves nothing in hand'],
    ['2026-09-13', [], 'leaves a day in hand, and a weekend'],
  ])('%s: %j, it %s', (due, hints) => {
    expect(hintsOn({ tasks, due })).toEqual(hints);
  });

  test('is not judged by a single task', () => {
    expect(hintsOn({ tasks: [first], due: '2026-09-09' })).toEqual([]);
  });
});

test('checkpoints at the end are too late to change course', () => {
  const tasks = [first];
  expect(hintsOn({ tasks, checkpoints: [{ on: '2026-09-09' }] })).toEqual(['checkpoints']);
  expect(hintsOn({ tasks, checkpoints: [{ on: '2026-09-08' }] })).toEqual([]);
});

test('four tasks of one person are no plan for a team', () => {
  const after = (days: number) => ({
    name: `${days}`,
    days: 1,
    who: 'A',
    starts: `2026-09-0${days}`,
  });
  const tasks = [7, 8, 9].map(after);
  expect(hintsOn({ tasks })).toEqual([]);
  const last = { name: 'Last', days: 1, who: 'A', starts: '2026-09-10' };
  expect(hintsOn({ tasks: [...tasks, last] })).toEqual(['tasks']);
});

test('nothing is said of an empty plan or of the worked example', () => {
  expect(hintsIn({})).toEqual([]);
  expect(hintsIn(workPlanExample.values)).toEqual([]);
});

describe('what the plan says of itself', () => {
  const { values } = workPlanExample;

  test('when a task happens and how far it can slip', () => {
    expect(whenWords(values, 'tasks/e5')).toBe(
      '18 September 2026 to 23 September 2026. Can slip by 2 working days.',
    );
    expect(whenWords(values, 'tasks/e7')).toBe(
      '26 September 2026. On the critical path: a day late here is a day late at the end.',
    );
    expect(whenWords({}, 'tasks/e1')).toBeUndefined();
  });

  test('when all is done, and what is in hand', () => {
    expect(endWords(values)).toBe(
      'Earliest finish: 26 September 2026. 7 working days in hand before the date you set.',
    );
    const tasks = [first];
    expect(endWords(valuesOf({ begins, tasks }))).toBe('Earliest finish: 9 September 2026.');
    expect(endWords(valuesOf({ begins, tasks, due: '2026-09-08' }))).toBe(
      'Earliest finish: 9 September 2026. That is 1 working day after the date you set.',
    );
  });

  test('which tasks decide the end', () => {
    expect(criticalWords(values)).toBe(
      'Agree which tests can be booked online → Set up the booking pages → Test with ten customers → Tell customers by text and at the desk → Open booking to everyone. If one of these is late, the end is late.',
    );
  });

  test.each([
    [36, '4 × 12 − 6 = 42 hours; the work needs 36. 6 hours are in hand.', 'enough'],
    [42, '4 × 12 − 6 = 42 hours; the work needs 42. Nothing is in hand.', 'just enough'],
    [50.5, '4 × 12 − 6 = 42 hours; the work needs 50.5. 8.5 hours are missing.', 'too few'],
  ])('hours, of which %d are needed', (need, words) => {
    expect(capacityWords({ ...values, 'hours-need': need })).toBe(words);
  });

  test('no sum is shown before all its parts are there', () => {
    expect(capacityWords({ ...values, people: '' })).toBeUndefined();
  });

  test('the timeline as a table, tasks by number', () => {
    expect(planFigure(values)?.table?.rows[4]).toEqual([
      '5 Train everyone who answers the phone',
      'Senior assistant',
      '18 Sept',
      '23 Sept',
      '2, 3',
      '2 days',
    ]);
    expect(planFigure(values)?.drawing.description).toBe(
      '7 tasks from 7 Sept to 26 Sept. On the critical path: Agree which tests can be booked online, then Set up the booking pages, then Test with ten customers, then Tell customers by text and at the desk, then Open booking to everyone.',
    );
    expect(planFigure({})).toBeUndefined();
  });
});
