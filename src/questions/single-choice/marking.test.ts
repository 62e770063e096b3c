import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnSingleChoice, markSingleChoice } from './marking.ts';

// The example's key is c.
const item = exampleItem({ marks: 2 });

test.each([
  ['c', 2, 'the key'],
  ['a', 0, 'another option'],
  ['d', 0, 'the last option'],
])('choosing %s awards %d: %s', (selected, awarded) => {
  expect(markSingleChoice(item, { selected })).toEqual({
    status: 'marked',
    mark: { awarded, available: 2 },
  });
});

test.each([
  ['', 'nothing-entered', 'no choice yet'],
  ['z', 'unknown-part', 'an option the item no longer has'],
  ['__proto__', 'unknown-part', 'a hostile id'],
])('choosing “%s” is %s: %s', (selected, reason) => {
  expect(markSingleChoice(item, { selected })).toEqual({ status: 'unmarkable', reason });
});

test('gives a reason for every option, chosen or not', () => {
  const feedback = feedbackOnSingleChoice(item, { selected: 'a' });
  expect(feedback.map(({ part, verdict }) => [part, verdict])).toEqual([
    ['a', 'wrong'],
    ['b', 'left-out'],
    ['c', 'missed'],
    ['d', 'left-out'],
  ]);
  expect(feedback.map(({ reason }) => reason)).toEqual(item.options.map(({ reason }) => reason));
});

test('calls the key right when it is chosen', () => {
  expect(feedbackOnSingleChoice(item, { selected: 'c' })[2]?.verdict).toBe('right');
});

test('finds no option chosen while nothing is entered', () => {
  const verdicts = feedbackOnSingleChoice(item, { selected: '' }).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['left-out', 'left-out', 'missed', 'left-out']);
});
