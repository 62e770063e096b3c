import { expect, test } from 'vitest';
import { giftText } from './escape.ts';

test.each([
  ['a = b ~ c', 'a \\= b \\~ c', 'signs of answers'],
  ['{x} #1: y', '\\{x\\} \\#1\\: y', 'braces, feedback and names'],
  ['C:\\dir', 'C\\:\\\\dir', 'the backslash itself'],
  ['one\n\ntwo', 'one two', 'an empty line would end the question'],
  ['left -> right', 'left → right', 'an arrow would split a pair'],
])('writes %j as %j: %s', (text, expected) => {
  expect(giftText(text)).toBe(expected);
});
