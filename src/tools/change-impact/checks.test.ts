import { expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { changeImpactChecks } from './checks.ts';
import { changeImpactExample } from './example-piece.ts';

type Fields = Readonly<Record<string, Json>>;
const hints = (values: ReturnType<typeof valuesOf>) =>
  changeImpactChecks.flatMap((check) => check(values)).map(({ path }) => path);
const ofMeasures = (measures: readonly Fields[], form: Fields = {}) =>
  hints(valuesOf({ since: '2026-09-07', measures, ...form }));

const all = [
  { group: 'customers', technique: 'survey' },
  { group: 'employees', technique: 'pulse' },
  { group: 'organisation', technique: 'kpis' },
];

test('has nothing to say of the worked example, nor of an empty piece', () => {
  expect(hints(changeImpactExample.values)).toEqual([]);
  expect(hints({})).toEqual([]);
  expect(ofMeasures([{}])).toEqual([]);
});

test.each<[readonly Fields[], readonly string[], string]>([
  [all, [], 'all three'],
  [all.slice(0, 2), ['measures'], 'the organisation is left out'],
  [all.slice(1), ['measures'], 'customers are left out'],
  [
    all.map((one) => ({ ...one, technique: 'survey' })),
    ['measures'],
    'one technique for three groups',
  ],
])('%o: %o (%s)', (measures, paths) => {
  expect(ofMeasures(measures)).toEqual(paths);
});

test.each<[Fields, string | undefined, string]>([
  [{ after: 78 }, 'before', 'no baseline'],
  [{ before: 62 }, undefined, 'no result so far'],
  [{ unit: 'percent', cases: 29 }, 'cases', 'too few for a percentage'],
  [{ unit: 'percent', cases: 30 }, undefined, 'enough'],
  [{ unit: 'rating', cases: 14 }, undefined, 'an average, not a percentage'],
  [{ 'before-on': '2026-09-08' }, 'before-on', 'a baseline after the change'],
  [{ 'before-on': '2026-09-07' }, undefined, 'a baseline on the day'],
  [{ 'after-on': '2026-09-06' }, 'after-on', 'a result before the change'],
])('a measure with %o: %s (%s)', (measure, field) => {
  const [first = {}, ...others] = all;
  expect(ofMeasures([{ ...first, ...measure }, ...others])).toEqual(
    field === undefined ? [] : [`measures/e1/${field}`],
  );
});

test.each([
  ['This proves that the desk works.', 'proof'],
  ['It was definitely the texts.', 'certainty'],
  ['Waits fell only because of the desk.', 'one cause alone'],
])('asks what would have happened anyway when nothing was compared: “%s” (%s)', (conclusion) => {
  expect(ofMeasures(all, { conclusion })).toEqual(['conclusion']);
  const [first, ...others] = all;
  const compared = { ...first, 'elsewhere-before': 1, 'elsewhere-after': 1 };
  expect(ofMeasures([compared, ...others], { conclusion })).toEqual([]);
});

test('lets a careful conclusion stand', () => {
  const conclusion =
    'It may come from the desk, although autumn is quieter; the survey shows more.';
  expect(ofMeasures(all, { conclusion })).toEqual([]);
});
