import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnIdentifyInText, markIdentifyInText } from './marking.ts';

// The key is b and d. How each scheme shares out marks is tested with the schemes.
test.each<['all-or-nothing' | 'right-minus-wrong', string, number, string]>([
  ['right-minus-wrong', 'bd', 2, 'the key'],
  ['right-minus-wrong', 'b', 1, 'half the key'],
  ['right-minus-wrong', 'abcd', 0, 'every phrase'],
  ['all-or-nothing', 'bd', 2, 'the key'],
  ['all-or-nothing', 'b', 0, 'half the key'],
])('%s: selecting %s awards %d, being %s', (scheme, selection, awarded) => {
  const item = exampleItem({ scheme });
  expect(markIdentifyInText(item, { selected: [...selection] })).toEqual({
    status: 'marked',
    mark: { awarded, available: 2 },
  });
});

test.each([
  ['', 'nothing-entered', 'no phrase selected yet'],
  ['bz', 'unknown-part', 'a phrase the item no longer has'],
])('selecting “%s” is %s: %s', (selection, reason) => {
  const response = { selected: [...selection] };
  expect(markIdentifyInText(exampleItem(), response)).toEqual({ status: 'unmarkable', reason });
});

test('gives a reason for every phrase, selected or not', () => {
  const item = exampleItem();
  const feedback = feedbackOnIdentifyInText(item, { selected: ['a', 'b'] });
  expect(feedback.map(({ part, verdict }) => [part, verdict])).toEqual([
    ['a', 'wrong'],
    ['b', 'right'],
    ['c', 'left-out'],
    ['d', 'missed'],
  ]);
  expect(feedback.map(({ reason }) => reason)).toEqual(item.phrases.map(({ reason }) => reason));
});
