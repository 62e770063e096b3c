import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { planningChecks } from './checks.ts';
import { planningExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  planningChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

const action = { what: 'Coins at the till', who: 'Café D', by: '2026-02-13' };

test.each([
  [{ actions: [action] }, [], 'one owner and a date'],
  [{ actions: [{ ...action, who: 'All' }] }, ['actions/e1/who'], 'nobody in particular'],
  [{ actions: [{ ...action, by: '' }] }, ['actions/e1/by'], 'no date'],
  [{ actions: [{ what: 'Coins' }] }, [], 'still being filled in'],
  [{ on: '2026-02-14', actions: [action] }, ['actions/e1/by'], 'before the meeting'],
  [{ on: '2026-02-13', actions: [action] }, [], 'on the day'],
  [
    {
      ideas: [
        { idea: 'a', from: 'Me' },
        { idea: 'b', from: 'Leader' },
      ],
    },
    ['ideas'],
    'leader only',
  ],
  [
    {
      ideas: [
        { idea: 'a', from: 'Me' },
        { idea: 'b', from: 'Till B' },
      ],
    },
    [],
    'one from the team',
  ],
  [{ ideas: [{ idea: 'a', from: 'Me' }] }, [], 'too early to tell'],
  [{ ideas: [{ result: 'not-now' }] }, ['ideas/e1/because'], 'no reason for the no'],
  [{ ideas: [{ result: 'not-now', because: 'No budget' }] }, [], 'a reason'],
  [{ ideas: [{ result: 'used' }] }, [], 'a yes needs none'],
  [{ question: 'Any questions?' }, ['question'], 'a nod answers it'],
  [{ question: 'Where do families lose time?' }, [], 'open'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  expect(planningChecks.flatMap((check) => check(planningExample.values))).toEqual([]);
});
