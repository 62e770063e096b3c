import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnWrittenAnswer, markWrittenAnswer } from './marking.ts';
import type { WrittenAnswerResponse } from './schema.ts';

const text = 'Guests know what they will get in any branch.';
const marked = (awarded: number) => ({ status: 'marked', mark: { awarded, available: 3 } });

// p1, p2 and p3 are essential; p4 is not.
test.each([
  [['p1', 'p2', 'p3'], 3, 'every essential point'],
  [['p1', 'p2', 'p3', 'p4'], 3, 'more than the essential points'],
  [['p3', 'p3'], 1, 'one point, named twice'],
  [['p4'], 0, 'only a point that is not essential'],
  [[], 0, 'compared, and nothing found'],
])('finding %j awards %d: %s', (found, awarded) => {
  expect(markWrittenAnswer(exampleItem(), { text, found })).toEqual(marked(awarded));
});

test('where no point is essential, all count', () => {
  const points = exampleItem().points.map((point) => ({ ...point, essential: false }));
  const item = exampleItem({ points });
  expect(markWrittenAnswer(item, { text, found: ['p4'] })).toEqual(marked(0.75));
  const verdicts = feedbackOnWrittenAnswer(item, { text, found: ['p4'] }).map((f) => f.verdict);
  expect(verdicts).toEqual(['missed', 'missed', 'missed', 'right']);
});

describe('what cannot be marked yet', () => {
  test.each<[WrittenAnswerResponse, string, string]>([
    [{ text: '' }, 'nothing-entered', 'no text'],
    [{ text: 'I do not know', found: ['p1'] }, 'nothing-entered', 'four words are no answer'],
    [{ text: '… — ! ? . ; : , (' }, 'nothing-entered', 'signs are no words'],
    [{ text }, 'incomplete', 'not yet compared with the points'],
    [{ text: 'Five words are an answer' }, 'incomplete', 'five words are'],
    [{ text, found: ['p9'] }, 'unknown-part', 'a point that is not there'],
    [{ text: 'word '.repeat(4000), found: [] }, 'marked', 'twenty thousand characters'],
    [{ text: 'word '.repeat(4001), found: [] }, 'too-long', 'more than that'],
  ])('%j is %s: %s', (response, reason) => {
    const result = markWrittenAnswer(exampleItem(), response);
    expect(result.status === 'unmarkable' ? result.reason : result.status).toBe(reason);
  });
});

describe('feedback', () => {
  const item = exampleItem();

  test('before the comparison gives the points to compare with', () => {
    const feedback = feedbackOnWrittenAnswer(item, { text });
    expect(feedback.map(({ part, reason }) => [part, reason])).toEqual(
      item.points.map((point) => [point.id, point.text]),
    );
  });

  test('after it tells found points from missed ones, and from those that were extra', () => {
    const feedback = feedbackOnWrittenAnswer(item, { text, found: ['p2'] });
    expect(feedback.map(({ verdict }) => verdict)).toEqual([
      'missed',
      'right',
      'missed',
      'left-out',
    ]);
  });
});
