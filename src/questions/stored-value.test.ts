import { describe, expect, test } from 'vitest';
import { fieldOf, isText, isTextMap, isTexts } from './stored-value.ts';

describe('a field', () => {
  test('is found where it is the object’s own', () => {
    expect(fieldOf({ text: 'yes' }, 'text')).toBe('yes');
  });

  test.each([
    [{}, 'text', 'an object without it'],
    [{}, 'toString', 'what every object inherits'],
    [Object.create({ text: 'inherited' }), 'text', 'what this object inherits'],
    [null, 'text', 'null'],
    [undefined, 'text', 'nothing'],
    ['text', 'length', 'a text'],
    [['text'], 'length', 'a list'],
    [7, 'toFixed', 'a number'],
  ])('is not found in %j (%s): %s', (value, name) => {
    expect(fieldOf(value, name)).toBeUndefined();
  });
});

test.each([
  ['', true],
  ['a', true],
  [7, false],
  [null, false],
  [['a'], false],
])('%j is a text: %s', (value, expected) => {
  expect(isText(value)).toBe(expected);
});

test.each([
  [[], true],
  [['a', 'b'], true],
  [['a', 7], false],
  ['ab', false],
  [{ 0: 'a', length: 1 }, false],
])('%j is a list of texts: %s', (value, expected) => {
  expect(isTexts(value)).toBe(expected);
});

test.each([
  [{}, true],
  [{ a: 'x' }, true],
  [JSON.parse('{"__proto__":"x"}'), true],
  [JSON.parse('{"__proto__":7}'), false],
  [{ a: 7 }, false],
  [['x'], false],
  [null, false],
  ['x', false],
])('%j maps to texts: %s', (value, expected) => {
  expect(isTextMap(value)).toBe(expected);
});
