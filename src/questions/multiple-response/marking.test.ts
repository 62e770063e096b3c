import { expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnMultipleResponse, markMultipleResponse } from './marking.ts';

// The example's key is a and b. How each scheme shares out marks is tested with the schemes.
test.each<['all-or-nothing' | 'right-minus-wrong', string, number, string]>([
  ['right-minus-wrong', 'ab', 2, 'the key'],
  ['right-minus-wrong', 'abc', 1, 'the key and a wrong option'],
  ['all-or-nothing', 'ab', 2, 'the key'],
  ['all-or-nothing', 'abc', 0, 'the key and a wrong option'],
])('%s: ticking %s awards %d, being %s', (scheme, selection, awarded) => {
  const item = exampleItem({ scheme });
  expect(markMultipleResponse(item, { selected: [...selection] })).toEqual({
    status: 'marked',
    mark: { awarded, available: 2 },
  });
});

test.each([
  ['', 'nothing-entered', 'no option ticked yet'],
  ['az', 'unknown-part', 'an option the item no longer has'],
])('ticking “%s” is %s: %s', (selection, reason) => {
  const response = { selected: [...selection] };
  expect(markMultipleResponse(exampleItem(), response)).toEqual({ status: 'unmarkable', reason });
});

test('gives a reason for every option, ticked or not', () => {
  const item = exampleItem();
  const feedback = feedbackOnMultipleResponse(item, { selected: ['a', 'c'] });
  expect(feedback.map(({ part, verdict }) => [part, verdict])).toEqual([
    ['a', 'right'],
    ['b', 'missed'],
    ['c', 'wrong'],
    ['d', 'left-out'],
  ]);
  expect(feedback.map(({ reason }) => reason)).toEqual(item.options.map(({ reason }) => reason));
});
