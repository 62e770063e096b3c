import { expect, test } from 'vitest';
import { tellsPrivateMatters } from './private-matters.ts';
import { valuesOf } from './values.ts';

const paths = (values: Parameters<typeof tellsPrivateMatters>[0]) =>
  tellsPrivateMatters(values).map(({ path }) => path);

test('a colleague’s health is noticed in fields and in entries', () => {
  const form = { why: 'B was off sick', notes: [{ text: 'Came late' }, { text: 'Is pregnant' }] };
  expect(paths(valuesOf(form))).toEqual(['why', 'notes/e2/text']);
});

test('nothing is said of an entry that was taken out', () => {
  expect(paths({ 'notes/e1/text': 'Is pregnant' })).toEqual([]);
});

test('values that are no text are passed over', () => {
  expect(paths({ share: 65, days: ['mon'], done: true })).toEqual([]);
});
