import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { witnessStatementChecks } from './checks.ts';
import { witnessStatementExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  witnessStatementChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

test.each([
  [{ knowledge: ['told'] }, ['knowledge'], 'second hand'],
  [{ knowledge: ['told', 'saw'] }, [], 'told, and seen as well'],
  [{ knowledge: ['result'] }, [], 'worked with the result'],
  [{ relation: 'family' }, ['relation'], 'too close'],
  [{ relation: 'colleague' }, [], 'a colleague'],
  [{ what: 'Apparently the customer was calmed down.' }, ['what'], 'what others said'],
  [{ what: 'Good customer service.' }, ['what'], 'a verdict alone'],
  [{ quality: 'Handled it professionally.' }, ['quality'], 'a verdict on quality'],
  [{ quality: 'Well: rang back in ten minutes, our rule is thirty.' }, [], 'measured'],
  [{ what: 'She always listened to callers.' }, ['what'], 'no one time'],
  [{ what: 'Listened for two minutes without a word.' }, [], 'one time'],
  [
    { criteria: [{ criterion: '2.2', shown: 'Excellent' }] },
    ['criteria/e1/shown'],
    'a verdict in the table',
  ],
  [{ confirms: ['true'] }, ['confirms'], 'not said to be own work'],
  [{ confirms: ['own-work'] }, [], 'own work'],
  [{ confirms: [] }, [], 'not there yet'],
  [{ what: 'Asked why she was off sick.' }, ['what'], 'health'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  expect(witnessStatementChecks.flatMap((check) => check(witnessStatementExample.values))).toEqual(
    [],
  );
});
