import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay } from '../../domain/day.ts';
import { valuesOf } from '../values.ts';
import { loopedTasks, scheduleOf } from './schedule.ts';
import { peopleOn, tasksIn } from './tasks.ts';

type Line = readonly [name: string, days: number, needs: string, starts?: string];

/** A plan from Monday 7 September 2026. Tasks have one letter; `needs` are letters. */
const planOf = (lines: readonly Line[], more: Parameters<typeof valuesOf>[0] = {}) => {
  const id = (letter: string) => `tasks/e${lines.findIndex(([name]) => name === letter) + 1}`;
  const tasks = lines.map(([name, days, needs, starts = '']) => ({
    name,
    days,
    needs: [...needs].map(id),
    starts,
  }));
  return valuesOf({ begins: '2026-09-07', tasks, ...more });
};
const told = (values: ReturnType<typeof planOf>) =>
  scheduleOf(values)?.tasks.map(({ name, first, last, spare }) => {
    const [from, to] = [first, last].map((day) => dateOfDay(day).slice(5));
    return `${name} ${from} ${to} ${spare}`;
  });

test('a textbook network: the longest way decides the end, the other can slip', () => {
  // A(3) then B(4) and C(2), then D(2): the path is A B D, nine days; C has two to spare.
  const values = planOf([
    ['A', 3, ''],
    ['B', 4, 'A'],
    ['C', 2, 'A'],
    ['D', 2, 'BC'],
  ]);
  expect(told(values)).toEqual([
    'A 09-07 09-09 0',
    'B 09-10 09-15 0',
    'C 09-10 09-11 2',
    'D 09-16 09-17 0',
  ]);
});

describe('days on which nobody works', () => {
  test('are passed over, at the weekend and on a day off', () => {
    const closed = [{ on: '2026-09-14' }];
    expect(told(planOf([['A', 6, '']], { closed }))).toEqual(['A 09-07 09-15 0']);
  });

  test('move the beginning of the plan', () => {
    expect(told(planOf([['A', 1, '']], { begins: '2026-09-12' }))).toEqual(['A 09-14 09-14 0']);
  });

  test('are those that the team says', () => {
    const weekdays = ['sat', 'sun'];
    expect(told(planOf([['A', 3, '']], { weekdays }))).toEqual(['A 09-12 09-19 0']);
  });
});

describe('a day before which a task must not begin', () => {
  test('delays it and what follows, and gives the rest time', () => {
    const values = planOf([
      ['A', 1, ''],
      ['B', 1, '', '2026-09-10'],
      ['C', 1, 'AB'],
    ]);
    expect(told(values)).toEqual(['A 09-07 09-07 3', 'B 09-10 09-10 0', 'C 09-11 09-11 0']);
  });

  test('is overruled by what the task waits for', () => {
    const values = planOf([
      ['A', 3, ''],
      ['B', 1, 'A', '2026-09-08'],
    ]);
    expect(told(values)).toEqual(['A 09-07 09-09 0', 'B 09-10 09-10 0']);
  });

  test('cannot stretch the plan by more than three years', () => {
    const ends = scheduleOf(planOf([['A', 1, '', '9999-12-31']]))?.ends;
    expect(ends).toBeDefined();
    expect(dateOfDay(ends ?? 0).slice(0, 4)).toBe('2029');
  });
});

describe('tasks that cannot be placed', () => {
  test.each([
    [
      [
        ['A', 1, 'B'],
        ['B', 1, 'A'],
        ['C', 1, ''],
      ],
      'AB',
      'C',
      'two that wait for each other',
    ],
    [
      [
        ['A', 1, 'A'],
        ['C', 1, ''],
      ],
      'A',
      'C',
      'one that waits for itself',
    ],
    [
      [
        ['A', 1, 'B'],
        ['B', 1, 'A'],
        ['C', 1, 'B'],
      ],
      'AB',
      '',
      'one that waits for a loop',
    ],
  ] satisfies readonly (readonly [Line[], string, string, string])[])(
    '%j',
    (lines, looped, placed, _why) => {
      const values = planOf(lines);
      const names = new Map(tasksIn(values).map(({ id, name }) => [id, name]));
      const loop = [...loopedTasks(tasksIn(values))].map((id) => names.get(id));
      expect(loop.join('')).toBe(looped);
      expect((scheduleOf(values)?.tasks ?? []).map(({ name }) => name).join('')).toBe(placed);
    },
  );

  test('there is no schedule without a day to begin on', () => {
    expect(scheduleOf(planOf([['A', 1, '']], { begins: '' }))).toBeUndefined();
    expect(scheduleOf(planOf([['A', 1, '']], { begins: '2026-02-31' }))).toBeUndefined();
    expect(scheduleOf(planOf([]))).toBeUndefined();
  });
});

test.each([
  [0, 1, 'nothing takes no time'],
  [-3, 1, 'time does not run back'],
  [1.5, 2, 'half a day takes a place in the calendar'],
  [99_999, 250, 'a slip of the finger'],
])('%d days are taken for %d: %s', (days, taken) => {
  expect(tasksIn(planOf([['A', days, '']]))[0]?.days).toBe(taken);
});

test('a task that is gone is waited for no longer', () => {
  const tasks = [{ name: 'A', days: 1, needs: ['tasks/e9'] }];
  expect(told(valuesOf({ begins: '2026-09-07', tasks }))).toEqual(['A 09-07 09-07 0']);
});

test.each([
  ['Senior adviser', ['senior adviser'], 'one role'],
  ['the Senior adviser and apprentice', ['senior adviser', 'apprentice'], 'two'],
  ['A, B / C', ['a', 'b', 'c'], 'three, in short'],
  ['everyone', [], 'nobody in particular'],
  ['', [], 'nobody yet'],
])('%j is given to %j: %s', (who, people) => {
  expect(peopleOn({ who })).toEqual(people);
});

test('in any plan nothing begins before what it waits for has ended, and something is critical', () => {
  const letters = 'ABCDEFGH';
  const line = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (drawn) => {
      const lines = drawn.map(([days, mask], place): Line => {
        // Only earlier tasks are waited for, so there is no loop.
        const needs = [...letters.slice(0, place)].filter((_, bit) => (mask >> bit) % 2 === 1);
        return [letters.charAt(place), days, needs.join('')];
      });
      const schedule = scheduleOf(planOf(lines));
      const tasks = schedule?.tasks ?? [];
      const last = new Map(tasks.map((task) => [task.id, task.last]));
      expect(tasks).toHaveLength(lines.length);
      expect(tasks.some(({ isCritical }) => isCritical)).toBe(true);
      expect(Math.max(...tasks.map((task) => task.last))).toBe(schedule?.ends);
      for (const { first, needs, spare } of tasks) {
        expect(spare).toBeGreaterThanOrEqual(0);
        for (const need of needs) expect(last.get(need)).toBeLessThan(first);
      }
    }),
  );
});
