import { expect, test } from 'vitest';
import { exampleItem as phrasesItem } from '../questions/identify-in-text/example.ts';
import { exampleItem as severalItem } from '../questions/multiple-response/example.ts';
import { choiceQuestions } from './choices.ts';

test('right minus wrong: each wrong tick takes away what a right one earns', () => {
  const item = severalItem({ scheme: 'right-minus-wrong' });
  const keys = item.options.filter(({ correct }) => correct).length;
  const [question] = choiceQuestions(item);
  expect(question?.options.map(({ share }) => share)).toEqual(
    item.options.map(({ correct }) => (correct ? 1 / keys : -1 / keys)),
  );
});

test('all or nothing: any wrong tick takes away everything', () => {
  const [question] = choiceQuestions(severalItem({ scheme: 'all-or-nothing' }));
  const wrong = question?.options.filter(({ share }) => share < 0) ?? [];
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.every(({ share }) => share === -1)).toBe(true);
});

test('phrases stand in the order of the passage and bear its numbers', () => {
  const item = phrasesItem({
    passage: 'We [b|wrote it down] and [a|forgot it] and [c|rang back].',
    phrases: [
      { id: 'a', correct: false, reason: 'ra' },
      { id: 'b', correct: true, reason: 'rb' },
      { id: 'c', correct: true, reason: 'rc' },
    ],
  });
  const [question] = choiceQuestions(item);
  expect(question?.shuffled).toBe(false);
  expect(question?.text[1]).toBe(
    'We **[1] wrote it down** and **[2] forgot it** and **[3] rang back**.',
  );
  expect(question?.options.map(({ text, share }) => [text, share])).toEqual([
    ['1. wrote it down', 0.5],
    ['2. forgot it', -0.5],
    ['3. rang back', 0.5],
  ]);
});
