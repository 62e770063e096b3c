import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { roleAgreementChecks } from './checks.ts';
import { roleAgreementExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  roleAgreementChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

test.each([
  [{ results: [{ result: 'Calls are answered soon' }] }, ['results/e1/result'], 'vague'],
  [
    { results: [{ result: 'Answered soon: 9 in 10 within a minute' }] },
    [],
    'vague word, but counted',
  ],
  [{ results: [{ result: 'A card goes with each plant' }] }, [], 'can be seen'],
  [{ question: 'Are you happy with your role?' }, ['question'], 'a nod answers it'],
  [{ question: 'What gets in your way?' }, [], 'open'],
  [{ 'own-words': 'Yes.' }, ['own-words'], 'a yes shows nothing'],
  [{ 'own-words': 'Yes: I swap it, up to £20.' }, [], 'said back'],
  [{ 'agreed-on': '2026-03-02', review: '2026-03-02' }, ['review'], 'the same day'],
  [{ 'agreed-on': '2026-03-02', review: '2026-03-03' }, [], 'a day later'],
  [{ review: '2026-03-03' }, [], 'nothing to compare with'],
  [{ doubt: 'She has been off sick since May' }, ['doubt'], 'health'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

test.each([
  [['leader', 'leader'], ['results'], 'all from the leader'],
  [['leader', 'member'], [], 'one from the member'],
  [['leader', 'both'], [], 'one found together'],
  [['leader', ''], [], 'one still open'],
  [['leader'], [], 'too early to tell'],
])('lines from %j: %j, %s', (sources, paths, _reason) => {
  const results = sources.map((from) => ({ result: 'Each caller is rung back in a day', from }));
  expect(hintsOn({ results })).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  expect(roleAgreementChecks.flatMap((check) => check(roleAgreementExample.values))).toEqual([]);
});
