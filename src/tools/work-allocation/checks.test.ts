import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { allocationChecks } from './checks.ts';
import { allocationExample } from './example-piece.ts';
import { fitOf, loadFigure, loads } from './matrix.ts';

type Form = Parameters<typeof valuesOf>[0];
const team: Form = {
  members: [
    { name: 'A', hours: 10 },
    { name: 'B', hours: 5 },
  ],
  'skill-list': [{ skill: 'Quotes' }],
  skills: { e1: { e1: '3' }, e2: { e1: '2' } },
};
const hintsOn = (form: Form) =>
  allocationChecks
    .flatMap((check) => check(valuesOf({ ...team, ...form })))
    .map(({ path }) => path);

test.each([
  [{}, [], 'nothing given yet'],
  [{ tasks: [{ who: 'e2', hours: 5 }] }, [], 'as many hours as are free'],
  [{ tasks: [{ who: 'e2', hours: 5.5 }] }, ['members/e2/hours'], 'more than are free'],
  [
    {
      tasks: [
        { who: 'e2', hours: 3 },
        { who: 'e2', hours: 3 },
      ],
    },
    ['members/e2/hours'],
    'in sum',
  ],
  [{ skills: { e1: { e1: '3' }, e2: { e1: '1' } } }, ['skill-list/e1/skill'], 'one able'],
  [{ skills: { e1: { e1: '0' }, e2: { e1: '1' } } }, ['skill-list/e1/skill'], 'none able'],
  [{ skills: { e1: { e1: '3' } } }, [], 'not all scored yet'],
  [{ skills: { e1: { e1: '3' }, e2: { e1: '0' } }, risk: 'B sits in' }, [], 'answered'],
  [{ tasks: [{ who: 'e1', cover: 'e1' }] }, ['tasks/e1/cover'], 'covers itself'],
  [{ tasks: [{ who: 'e1', cover: 'e2' }] }, [], 'somebody else covers'],
  [{ tasks: [{ 'why-skill': 'She has children' }] }, ['tasks/e1/why-skill'], 'a guess'],
  [{ tasks: [{ 'why-skill': 'She asked for it' }] }, [], 'a fact'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

describe('work for somebody who is learning it', () => {
  const skills = { e1: { e1: '1' }, e2: { e1: '2' } };
  const risk = 'A learns it';

  test('asks for help beside it', () => {
    expect(hintsOn({ skills, risk, tasks: [{ who: 'e1', skill: 'e1' }] })).toEqual([
      'tasks/e1/help',
    ]);
  });

  test('is content with help, and with a person who is able', () => {
    const helped = { who: 'e1', skill: 'e1', help: 'B listens in' };
    expect(hintsOn({ skills, risk, tasks: [helped] })).toEqual([]);
    expect(hintsOn({ skills, risk, tasks: [{ who: 'e2', skill: 'e1' }] })).toEqual([]);
  });
});

test.each([
  ['Has children of her own', ['tasks/e1/why-skill']],
  ['Has children’s first aid', []],
  ['Has a family cooking certificate', []],
])('the reason “%s” gives %j', (reason, paths) => {
  expect(hintsOn({ tasks: [{ 'why-skill': reason }] })).toEqual(paths);
});

test('adds up the hours of each person', () => {
  expect(loads(allocationExample.values)).toEqual([
    { member: 'e1', name: 'Coordinator A', given: 8, free: 12 },
    { member: 'e2', name: 'Coordinator B', given: 15, free: 20 },
    { member: 'e3', name: 'Weekend host C', given: 13, free: 14 },
  ]);
});

test('shows given beside free, also as numbers, once something is given', () => {
  expect(loadFigure(valuesOf(team))).toBeUndefined();
  expect(loadFigure(allocationExample.values)?.table?.rows[1]).toEqual([
    'Coordinator B',
    '15',
    '20',
  ]);
});

test('says how the chosen person’s skill fits, and who else could', () => {
  const values = valuesOf({ ...team, tasks: [{ who: 'e1', skill: 'e1' }, { who: 'e1' }] });
  expect(fitOf(values, 'tasks/e1')).toBe('Skill 3: can teach it. Also able alone: B.');
  expect(fitOf(values, 'tasks/e2')).toBeUndefined();
});

test('nothing is said of the worked example', () => {
  expect(allocationChecks.flatMap((check) => check(allocationExample.values))).toEqual([]);
});
