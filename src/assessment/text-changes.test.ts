import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges } from './text-changes.ts';

const without = (kind: string, earlier: string, later: string) =>
  textChanges(earlier, later)
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

test('says which words went and which came', () => {
  expect(textChanges('A shop sells goods to all.', 'A shop gladly sells goods.')).toEqual([
    { kind: 'same', text: 'A shop' },
    { kind: 'added', text: ' gladly' },
    { kind: 'same', text: ' sells' },
    { kind: 'removed', text: ' goods to all.' },
    { kind: 'added', text: ' goods.' },
  ]);
});

test('an answer that stayed is one piece, and an empty one none', () => {
  expect(textChanges('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
  expect(textChanges('', '')).toEqual([]);
  expect(textChanges('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }]);
});

test('both versions can always be told from the pieces', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c\n\n', 'd', ' ', 'e  '), { maxLength: 30 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      expect(without('removed', earlier, later)).toBe(later);
      expect(without('added', earlier, later)).toBe(earlier);
    }),
  );
});

test('two very long answers without a word in common do not keep the page waiting', () => {
  const long = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at} `).join('');
  const pieces = textChanges(`Same ${long('a')}end`, `Same ${long('b')}end`);
  expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});
