import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { verdictOf } from './candidates.ts';
import { uspUsoChecks } from './checks.ts';
import { uspUsoExample } from './example-piece.ts';

type Form = Readonly<Record<string, Json>>;
const hints = (form: Form) =>
  uspUsoChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

test('has nothing to say of the worked example, nor of an empty piece', () => {
  expect(uspUsoChecks.flatMap((check) => check(uspUsoExample.values))).toEqual([]);
  expect(hints({})).toEqual([]);
});

test.each<[Form, readonly string[], string]>([
  [{ usp: 'The best repairs in town' }, ['usp'], 'a superlative without proof'],
  [
    { usp: 'The fastest repairs in town', 'usp-proof': 'Timed against 4 shops in May' },
    [],
    'a superlative with proof',
  ],
  [{ usp: 'The only shop that repairs on the day' }, ['usp'], 'the only one, unchecked'],
  [{ usp: 'Cheap repairs' }, ['usp'], 'the price alone'],
  [{ usp: 'In by 8.30, out at 5.30' }, [], 'a benefit'],
  [{ uso: 'We are polite' }, ['uso'], 'manners'],
  [{ uso: 'With you all the way' }, ['uso'], 'nothing to be checked'],
  [{ uso: 'We always ring by noon' }, ['uso'], 'no exception'],
  [{ uso: 'We always ring by noon', limits: 'Monday to Friday' }, [], 'with its limit'],
  [{ uso: 'We ring by noon' }, [], 'plain'],
  [
    { candidates: [{ feature: 'Free parking', benefit: 'free parking' }] },
    ['candidates/e1/benefit'],
    'a feature said twice',
  ],
])('%o: %o (%s)', (form, paths) => {
  expect(hints(form)).toEqual(paths);
});

describe('a candidate and its tests', () => {
  test.each<[Form, readonly string[], string]>([
    [{ valued: 'yes', unique: 'no' }, ['chosen'], 'others have it too'],
    [{ valued: 'no' }, ['chosen'], 'nobody wants it'],
    [{ provable: 'no' }, ['chosen'], 'it cannot be proved'],
    [{ valued: 'yes', unique: 'partly', lasting: 'no' }, [], 'easy to copy, but good for now'],
  ])('chosen with %o: %o (%s)', (candidate, paths) => {
    expect(hints({ candidates: [candidate], chosen: 'candidates/e1' })).toEqual(paths);
    expect(hints({ candidates: [candidate] })).toEqual([]);
  });

  test.each<[Form, string | undefined]>([
    [{ valued: 'yes', unique: 'yes', provable: 'yes', lasting: 'yes' }, 'Passes 4 of 4 tests'],
    [
      { valued: 'yes', unique: 'no', provable: 'yes', lasting: 'partly' },
      'Passes 2 of 4 tests; not unique; partly lasting',
    ],
    [{}, undefined],
  ])('%o stands so: %s', (candidate, verdict) => {
    expect(verdictOf(valuesOf({ candidates: [candidate] }), 'candidates/e1')).toBe(verdict);
  });
});
