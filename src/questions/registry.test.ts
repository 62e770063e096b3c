import { expect, test } from 'vitest';
import { exampleItems } from './examples.ts';
import type { Item } from './item.ts';
import { exampleItem as multipleResponseExample } from './multiple-response/example.ts';
import { keyLinesOf, mark, markStored, parseResponse } from './registry.ts';
import { authoredItemSchema } from './schemas.ts';
import { exampleItem as trueFalseExample } from './true-false/example.ts';

test('marks a response by the rules of its item’s type', () => {
  expect(mark(trueFalseExample(), { value: true })).toEqual({
    status: 'marked',
    mark: { awarded: 1, available: 1 },
  });
});

test('marks an item whose type is not known before it runs', () => {
  const item: Item = multipleResponseExample();
  expect(markStored(item, { selected: ['a', 'b'] })).toEqual({
    status: 'marked',
    mark: { awarded: 2, available: 2 },
  });
});

test('a response to another type of item does not compile', () => {
  // @ts-expect-error A true-false response is no response to a multiple-response item.
  expect(mark(multipleResponseExample(), { value: true }).status).toBe('unmarkable');
});

test('a stored value that is no response to the item is asked again, not failed', () => {
  const item = multipleResponseExample();
  expect(parseResponse(item, { value: true })).toBeUndefined();
  expect(markStored(item, { value: true })).toEqual({
    status: 'unmarkable',
    reason: 'unknown-part',
  });
});

test('says the key in words', () => {
  expect(keyLinesOf(trueFalseExample({ answer: false }))).toEqual(['False']);
});

test('every type that content may use has one example', () => {
  const readable = authoredItemSchema.options.map((schema) => schema.entries.type.literal);
  expect(exampleItems.map(({ type }) => type)).toEqual(readable);
});
