import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededShuffle } from '../domain/shuffle.ts';
import { exampleItems } from './examples.ts';
import type { Item } from './item.ts';
import { feedbackOf, interactionOf, markStored, parseResponse, present } from './registry.ts';

/** Ids that an item may have, that it has not, and that attack whoever keeps them in an object. */
const anyId = fc.oneof(
  fc.constantFrom(...'abcdefhikmqrtuvxyz', 'm1', 'm2', 'm3', 'd1', 'd2', 'p1', 'p2', ''),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
  fc.string(),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('retention', '£1,250', '-', '1e999', 'one two three four five six', '\ud800'),
  fc.double().map(String),
);
const anyMap = fc
  .array(fc.tuple(anyId, anyId))
  .map((entries) => JSON.parse(`{${entries.map(toMember).join(',')}}`));

/** Values in the shape of some type’s response, near enough to get past the first check. */
const responseLike = fc.record(
  {
    selected: fc.oneof(anyId, fc.array(anyId)),
    value: fc.oneof(fc.boolean(), anyText),
    matches: anyMap,
    order: fc.array(anyId),
    groups: anyMap,
    gaps: anyMap,
    path: fc.array(fc.array(anyId, { minLength: 1, maxLength: 3 })),
    text: anyText,
    found: fc.option(fc.array(anyId)),
  },
  { requiredKeys: [] },
);
const anyValue = fc.oneof(fc.jsonValue(), responseLike);

describe.each(exampleItems.map((item) => [item.type, item] as const))('%s', (_, item) => {
  test('whatever is stored, marking gives a mark in range or a reason', () => {
    fc.assert(
      fc.property(anyValue, (value) => expectFairMarking(item, value)),
      { numRuns: 300 },
    );
  });

  test('whatever parses also explains itself, reports itself and survives storage', () => {
    fc.assert(
      fc.property(anyValue, (value) => expectUsable(item, value)),
      { numRuns: 300 },
    );
  });

  test('nothing marks an item of another type', () => {
    const foreign = JSON.parse('{"__proto__":{"selected":["a"]},"constructor":"x"}');
    expect(markStored(item, foreign)).toEqual({ status: 'unmarkable', reason: 'unknown-part' });
  });

  test('is presented alike by the same seed', () => {
    const shown = present(item, seededShuffle('sitting-1'));
    expect(present(item, seededShuffle('sitting-1'))).toEqual(shown);
    expect(JSON.stringify(shown)).not.toContain('reason');
  });
});

test('a stored `__proto__` changes no object', () => {
  for (const item of exampleItems) {
    markStored(item, JSON.parse('{"matches":{"__proto__":"a"},"groups":{"__proto__":"a"}}'));
  }
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
});

function expectFairMarking(item: Item, value: unknown): void {
  const result = markStored(item, value);
  if (result.status === 'unmarkable') {
    expect(result.reason).toMatch(/^[a-z-]+$/);
    return;
  }
  expect(result.mark.available).toBe(item.marks);
  expect(result.mark.awarded).toBeGreaterThanOrEqual(0);
  expect(result.mark.awarded).toBeLessThanOrEqual(item.marks);
}

function expectUsable(item: Item, value: unknown): void {
  const response = parseResponse(item, value);
  if (response === undefined) return;
  const stored: unknown = JSON.parse(JSON.stringify(response));
  const again = parseResponse(item, stored);
  expect(JSON.stringify(again)).toBe(JSON.stringify(response));
  expect(markStored(item, stored)).toEqual(markStored(item, response));
  expect(interactionOf(item, response).kind).toMatch(/^[a-z-]+$/);
  for (const { part, reason } of feedbackOf(item, response)) {
    expect([typeof part, typeof reason]).toEqual(['string', 'string']);
  }
}

function toMember([name, value]: readonly [string, string]): string {
  return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}
