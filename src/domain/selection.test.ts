import { describe, expect, test } from 'vitest';
import { feedbackOnSelection, keyAmong, markSelection, type SelectionScheme } from './selection.ts';

const parts = [
  { id: 'a', correct: true, reason: 'A belongs.' },
  { id: 'b', correct: true, reason: 'B belongs.' },
  { id: 'c', correct: false, reason: 'C is a mistake.' },
  { id: 'd', correct: false, reason: 'D is a mistake.' },
];

const marksFor = (selection: string, scheme: SelectionScheme, among = parts) =>
  markSelection(among, [...selection], { scheme, marks: 2 });
const marked = (awarded: number) => ({ status: 'marked', mark: { awarded, available: 2 } });

describe('all-or-nothing', () => {
  test.each([
    ['ab', 2, 'exactly the key'],
    ['ba', 2, 'the key in another order'],
    ['aab', 2, 'the key with a repeat'],
    ['a', 0, 'part of the key'],
    ['abc', 0, 'the key and one wrong part'],
    ['ac', 0, 'as many as the key has, but not the key'],
    ['cd', 0, 'only wrong parts'],
  ])('selecting %s awards %d: %s', (selection, awarded) => {
    expect(marksFor(selection, 'all-or-nothing')).toEqual(marked(awarded));
  });
});

describe('right-minus-wrong', () => {
  test.each([
    ['ab', 2, 'exactly the key'],
    ['a', 1, 'half the key'],
    ['aa', 1, 'a repeat counts once'],
    ['abc', 1, 'one wrong part cancels one right one'],
    ['abcd', 0, 'selecting everything'],
    ['cd', 0, 'wrong parts never cost more than the marks won'],
  ])('selecting %s awards %d: %s', (selection, awarded) => {
    expect(marksFor(selection, 'right-minus-wrong')).toEqual(marked(awarded));
  });

  test('rounds a share to hundredths of a mark', () => {
    const allCorrect = parts.slice(0, 3).map((part) => ({ ...part, correct: true }));
    expect(marksFor('a', 'right-minus-wrong', allCorrect)).toEqual(marked(0.67));
  });

  test('awards nothing where there is no key at all', () => {
    const noKey = parts.map((part) => ({ ...part, correct: false }));
    expect(marksFor('a', 'right-minus-wrong', noKey)).toEqual(marked(0));
  });
});

describe.each(['all-or-nothing', 'right-minus-wrong'] as const)('%s', (scheme) => {
  // Four parts give fifteen selections, few enough to try them all.
  test('awards full marks to the key alone', () => {
    const full = everySelectionOf('abcd').filter((selection) => {
      const result = marksFor(selection, scheme);
      return result.status === 'marked' && result.mark.awarded === result.mark.available;
    });
    expect(full).toEqual(['ab']);
  });

  test('an empty selection is not yet a response', () => {
    expect(marksFor('', scheme)).toEqual({ status: 'unmarkable', reason: 'nothing-entered' });
  });

  test('a part that is no longer there is reported, not marked wrong', () => {
    expect(marksFor('az', scheme)).toEqual({ status: 'unmarkable', reason: 'unknown-part' });
  });
});

test('every part gets the verdict that it and the selection call for', () => {
  expect(feedbackOnSelection(parts, ['a', 'c'])).toEqual([
    { part: 'a', verdict: 'right', reason: 'A belongs.' },
    { part: 'b', verdict: 'missed', reason: 'B belongs.' },
    { part: 'c', verdict: 'wrong', reason: 'C is a mistake.' },
    { part: 'd', verdict: 'left-out', reason: 'D is a mistake.' },
  ]);
});

test('the key is the parts marked correct, in their order', () => {
  expect(keyAmong(parts)).toEqual(['a', 'b']);
});

function everySelectionOf(ids: string): string[] {
  const grow = (selections: string[], id: string) => selections.flatMap((s) => [s, s + id]);
  return [...ids].reduce(grow, ['']).filter((selection) => selection !== '');
}
