import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asAuthored } from '../example-context.ts';
import { exampleItem } from './example.ts';
import { schema } from './schema.ts';

const authored = asAuthored(exampleItem());

test('reads the example as it is written', () => {
  expect(v.parse(schema, authored)).toEqual(authored);
});

test('an author may leave out distractors', () => {
  const { distractors, ...short } = authored;
  expect(v.parse(schema, short).distractors).toEqual([]);
});

test.each<[string, unknown]>([
  ['a field that it does not know', { ...authored, answr: 'a' }],
  ['no stem', { ...authored, stem: '' }],
  ['fewer than three pairs', { ...authored, pairs: authored.pairs.slice(0, 2) }],
  [
    'more than three distractors',
    { ...authored, distractors: ['w', 'x', 'y', 'z'].map((id) => ({ id, text: id })) },
  ],
])('refuses %s', (_, value) => {
  expect(v.safeParse(schema, value).success).toBe(false);
});
