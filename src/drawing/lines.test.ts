import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, shortened, widthOf } from './lines.ts';

const room = { width: 100, size: 10, lines: 3 };

describe('a label', () => {
  test.each([
    ['Listening', ['Listening'], 'one word'],
    ['Using the systems', ['Using the systems'], 'that fits one line'],
    ['Knowing the products well', ['Knowing the', 'products well'], 'breaks between words'],
    ['  two \n\t lines ', ['two lines'], 'folds white space'],
    ['', [], 'of nothing has no lines'],
  ])('%j %#', (text, lines) => {
    expect(linesOf(text, room)).toEqual(lines);
  });

  test('that is too long ends in an ellipsis', () => {
    const lines = linesOf('Knowing the products well enough to advise any customer at all', room);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('of one endless word is cut into lines', () => {
    const lines = linesOf('x'.repeat(100_000), room);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^x+$/);
  });

  test('of any text fits its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const lines = linesOf(text, { ...room, width });
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width + 0.001);
        },
      ),
    );
  });
});

test('a long text is shortened to so many characters, emoji whole', () => {
  expect(shortened('abc', 3)).toBe('abc');
  expect(shortened('😀😀😀😀', 3)).toBe('😀😀😀…');
});
