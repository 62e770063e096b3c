import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asAuthored } from '../example-context.ts';
import { exampleItem } from './example.ts';
import { schema } from './schema.ts';

const authored = asAuthored(exampleItem());

test('reads the example as it is written', () => {
  expect(v.parse(schema, authored)).toEqual(authored);
});

test('an author may leave out tolerance, unit and traps', () => {
  const { tolerance, unit, traps, ...short } = authored;
  const parsed = v.parse(schema, short);
  expect([parsed.tolerance, parsed.unit, parsed.traps]).toEqual([0, undefined, []]);
});

test.each<[string, unknown]>([
  ['a field that it does not know', { ...authored, answr: 'a' }],
  ['no stem', { ...authored, stem: '' }],
  ['an answer in words', { ...authored, answer: '1250' }],
  ['an answer beyond all bounds', { ...authored, answer: Infinity }],
  ['a negative tolerance', { ...authored, tolerance: -1 }],
])('refuses %s', (_, value) => {
  expect(v.safeParse(schema, value).success).toBe(false);
});
