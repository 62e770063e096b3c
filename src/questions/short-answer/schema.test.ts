import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asAuthored } from '../example-context.ts';
import { exampleItem } from './example.ts';
import { schema } from './schema.ts';

const authored = asAuthored(exampleItem());

test('reads the example as it is written', () => {
  expect(v.parse(schema, authored)).toEqual(authored);
});

test('an author may leave out slips and traps', () => {
  const { slips, traps, ...short } = authored;
  const parsed = v.parse(schema, short);
  expect([parsed.slips, parsed.traps]).toEqual([1, []]);
});

test.each<[string, unknown]>([
  ['a field that it does not know', { ...authored, answr: 'a' }],
  ['no stem', { ...authored, stem: '' }],
  ['no accepted answer', { ...authored, accepted: [] }],
  ['more than two slips', { ...authored, slips: 3 }],
])('refuses %s', (_, value) => {
  expect(v.safeParse(schema, value).success).toBe(false);
});
