import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asAuthored } from '../example-context.ts';
import { exampleItem } from './example.ts';
import { schema } from './schema.ts';

const authored = asAuthored(exampleItem());

test('reads the example as it is written', () => {
  expect(v.parse(schema, authored)).toEqual(authored);
});

test('an author may leave out how much to write', () => {
  const { words, ...short } = authored;
  expect(v.parse(schema, short).words).toEqual({ from: 40, to: 200 });
});

test.each<[string, unknown]>([
  ['a field that it does not know', { ...authored, answr: 'a' }],
  ['no stem', { ...authored, stem: '' }],
  ['a single point', { ...authored, points: authored.points.slice(0, 1) }],
  ['fewer words than five', { ...authored, words: { from: 1, to: 20 } }],
])('refuses %s', (_, value) => {
  expect(v.safeParse(schema, value).success).toBe(false);
});
