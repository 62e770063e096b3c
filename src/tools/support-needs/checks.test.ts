import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { supportChecks } from './checks.ts';
import { supportExample } from './example-piece.ts';

const hintsOn = (entries: readonly Readonly<Record<string, string>>[]) =>
  supportChecks
    .flatMap((check) => check(valuesOf({ 'check-ins': entries })))
    .map(({ path }) => path);

test.each([
  [{ asked: 'Do you need help?' }, 'asked', 'heard as: are you failing'],
  [{ said: 'Nothing.' }, 'said', 'no need named'],
  [{ giver: 'The team' }, 'giver', 'nobody in particular'],
  [{ on: '2026-02-24', by: '2026-02-23' }, 'by', 'before the check-in'],
  [{ said: 'He is off sick with it' }, 'said', 'health'],
])('%j: a hint at %s (%s)', (entry, field, _reason) => {
  expect(hintsOn([entry])).toEqual([`check-ins/e1/${field}`]);
});

test.each([
  [{ asked: 'Where do you expect to be stuck?' }, 'an open question'],
  [{ asked: 'Do you need more time, more practice or a partner?' }, 'a choice'],
  [{ said: 'Nothing on the screen, but the phone list' }, 'a need that begins with nothing'],
  [{ on: '2026-02-24', by: '2026-02-24' }, 'help on the same day'],
  [{ giver: 'Me' }, 'the leader'],
])('%j: no hint (%s)', (entry, _reason) => {
  expect(hintsOn([entry])).toEqual([]);
});

test.each([
  [['before', 'before', 'before'], ['check-ins'], 'never asked again'],
  [['before', 'before', 'midway'], [], 'asked at two points'],
  [['before', 'before'], [], 'too early to tell'],
  [['before', 'before', ''], [], 'one still open'],
])('points %j: %j, %s', (points, paths, _reason) => {
  expect(hintsOn(points.map((point) => ({ point })))).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  expect(supportChecks.flatMap((check) => check(supportExample.values))).toEqual([]);
});
