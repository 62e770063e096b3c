import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asAuthored } from '../example-context.ts';
import { exampleItem } from './example.ts';
import { schema } from './schema.ts';

const authored = asAuthored(exampleItem());

test('reads the example as it is written', () => {
  expect(v.parse(schema, authored)).toEqual(authored);
});

test('an author may leave out scheme, marks and what is not marked correct', () => {
  const { scheme, marks, ...short } = authored;
  const parsed = v.parse(schema, short);
  expect([parsed.scheme, parsed.marks]).toEqual(['right-minus-wrong', 1]);
});

test.each<[string, unknown]>([
  ['a field that it does not know', { ...authored, answr: 'a' }],
  ['no stem', { ...authored, stem: '' }],
  ['fewer than four options', { ...authored, options: authored.options.slice(0, 3) }],
  ['an unknown scheme', { ...authored, scheme: 'per-option' }],
])('refuses %s', (_, value) => {
  expect(v.safeParse(schema, value).success).toBe(false);
});
