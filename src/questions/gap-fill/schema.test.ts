import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asAuthored } from '../example-context.ts';
import { exampleItem } from './example.ts';
import { schema } from './schema.ts';

const authored = asAuthored(exampleItem());

test('reads the example as it is written', () => {
  expect(v.parse(schema, authored)).toEqual(authored);
});

test.each<[string, unknown]>([
  ['a field that it does not know', { ...authored, answr: 'a' }],
  ['no stem', { ...authored, stem: '' }],
  ['a text without gaps', { ...authored, gaps: [] }],
  [
    'a gap with one option',
    {
      ...authored,
      gaps: authored.gaps.map((gap) => ({ ...gap, options: gap.options.slice(0, 1) })),
    },
  ],
])('refuses %s', (_, value) => {
  expect(v.safeParse(schema, value).success).toBe(false);
});
