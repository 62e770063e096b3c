import { describe, expect, test } from 'vitest';
import type { LearningEvent } from './attempt.ts';
import { type LessonPlace, nextToPractise, whereLeftOff } from './left-off.ts';

const place = (id: string, criterion: string, items: number): LessonPlace => ({
  id: `ccs14/${id}`,
  title: id,
  path: `/${id}/`,
  criteria: [{ id: criterion, items }],
});
const sectors = place('sectors', 'ccs14/1.1', 2);
const needs = place('needs', 'ccs14/1.2', 1);
const laws = place('laws', 'ccs14/1.3', 0);
const lessons = [sectors, needs, laws];

const answer = (item: string, criterion: string, at: number): LearningEvent => ({
  id: `${item}${at}`,
  at,
  kind: 'response',
  item,
  revision: '0',
  criteria: [criterion, 'ccs14/1.3'],
  format: 'single-choice',
  response: null,
  mark: { awarded: 0, available: 1 },
  tryNumber: 1,
  mode: 'check',
});
const finished: LearningEvent = { id: 'l', at: 5, kind: 'lesson', lesson: 'ccs14/laws' };
const wrote: LearningEvent = { id: 'n', at: 6, kind: 'note', field: 'ccs14/needs#x', text: '' };

describe('where the learner left off', () => {
  test.each<[string, readonly LearningEvent[], LessonPlace, number]>([
    [
      'an answer leads to the lesson of its main criterion',
      [answer('a', 'ccs14/1.2', 3)],
      needs,
      3,
    ],
    ['a finished lesson', [answer('a', 'ccs14/1.2', 3), finished], laws, 5],
    ['a text', [finished, wrote], needs, 6],
    [
      'what the course no longer has is passed over',
      [finished, answer('x', 'old/9.9', 9)],
      laws,
      5,
    ],
  ])('%s', (_, events, lesson, at) => {
    expect(whereLeftOff(lessons, events)).toEqual({ lesson, at });
  });

  test('is nowhere before anything was done', () => {
    expect(whereLeftOff(lessons, [])).toBeUndefined();
  });

  test('is the lesson looked at last, unless something was done since', () => {
    const visit = (at: number) => ({ lesson: sectors, at });
    expect(whereLeftOff(lessons, [finished], visit(6))).toEqual(visit(6));
    expect(whereLeftOff(lessons, [finished], visit(4))?.lesson).toBe(laws);
    expect(whereLeftOff(lessons, [], visit(1))).toEqual(visit(1));
  });
});

describe('what to practise next', () => {
  test.each<[string, readonly LearningEvent[], LessonPlace | undefined]>([
    ['the first lesson at first', [], sectors],
    ['the same lesson while an item is left', [answer('a', 'ccs14/1.1', 1)], sectors],
    [
      'the same item twice is one item',
      [answer('a', 'ccs14/1.1', 1), answer('a', 'ccs14/1.1', 2)],
      sectors,
    ],
    [
      'the next lesson when all items were answered',
      [answer('a', 'ccs14/1.1', 1), answer('b', 'ccs14/1.1', 2)],
      needs,
    ],
    [
      'nothing when everything was answered; a lesson without items asks for nothing',
      [answer('a', 'ccs14/1.1', 1), answer('b', 'ccs14/1.1', 2), answer('c', 'ccs14/1.2', 3)],
      undefined,
    ],
  ])('%s', (_, events, expected) => {
    expect(nextToPractise(lessons, events)).toBe(expected);
  });
});
