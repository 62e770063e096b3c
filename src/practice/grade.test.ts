import { Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { Confidence } from '../domain/attempt.ts';
import { exampleResponse } from '../domain/example.ts';
import { gradeOf } from './grade.ts';

test.each<[number, Confidence | undefined, Rating, string]>([
  [1, undefined, Rating.Good, 'right'],
  [1, 'think', Rating.Good, 'right and fairly sure'],
  [1, 'sure', Rating.Good, 'right and sure is not more than right'],
  [1, 'guess', Rating.Hard, 'a lucky guess'],
  [0.5, undefined, Rating.Hard, 'half of it recalled'],
  [0.5, 'think', Rating.Hard, 'half of it recalled'],
  [0.5, 'sure', Rating.Again, 'sure of something that is half wrong'],
  [0.49, undefined, Rating.Again, 'less than half'],
  [0, undefined, Rating.Again, 'wrong'],
  [0, 'guess', Rating.Again, 'wrong, and said to be a guess'],
  [0, 'sure', Rating.Again, 'sure and wrong'],
])('%d of the marks, confidence %s, is graded %d: %s', (awarded, confidence, grade) => {
  expect(gradeOf(exampleResponse({ mark: { awarded, available: 1 }, confidence }))).toBe(grade);
});

test('a written answer with every essential point is recalled, whatever its marks', () => {
  const event = exampleResponse({
    format: 'written-answer',
    response: { text: '…', found: ['a'] },
    mark: { awarded: 0.4, available: 1 },
  });
  expect(gradeOf(event, () => ['a'])).toBe(Rating.Good);
  expect(gradeOf(event, () => ['a', 'b'])).toBe(Rating.Again);
});
