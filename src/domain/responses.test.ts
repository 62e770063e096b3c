import { describe, expect, test } from 'vitest';
import type { LearningEvent } from './attempt.ts';
import { exampleResponse, noonOf } from './example.ts';
import { isRight, responsesInOrder, shareOf } from './responses.ts';

const idsOf = (events: readonly LearningEvent[]) => responsesInOrder(events).map(({ id }) => id);

describe('responses in order', () => {
  test('time orders them, then id', () => {
    const events = [
      exampleResponse({ id: 'c', at: 2 }),
      exampleResponse({ id: 'b', at: 1 }),
      exampleResponse({ id: 'a', at: 2 }),
    ];
    expect(idsOf(events)).toEqual(['b', 'a', 'c']);
    expect(idsOf([...events].reverse())).toEqual(['b', 'a', 'c']);
  });

  test('the list that was passed in keeps its order', () => {
    const events = [exampleResponse({ id: 'b', at: 2 }), exampleResponse({ id: 'a', at: 1 })];
    responsesInOrder(events);
    expect(events.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('an event that stands in the log twice counts once', () => {
    expect(idsOf([exampleResponse({ id: 'a' }), exampleResponse({ id: 'a' })])).toEqual(['a']);
  });

  test.each<[LearningEvent, string]>([
    [exampleResponse({ at: Number.NaN }), 'no time'],
    [exampleResponse({ mark: { awarded: 0, available: 0 } }), 'nothing to award'],
    [exampleResponse({ mark: { awarded: Number.NaN, available: 1 } }), 'no mark'],
    [{ kind: 'lesson', id: 'x', at: 1, lesson: 'ccs14/sectors' }, 'not a response'],
  ])('leaves out what cannot be reckoned with: %#, %s', (event) => {
    expect(idsOf([event])).toEqual([]);
  });
});

describe('right', () => {
  const written = (found: readonly string[], awarded: number) =>
    exampleResponse({
      format: 'written-answer',
      response: { text: 'In a bank …', found },
      mark: { awarded, available: 1 },
    });
  const essential = () => ['a', 'b'];

  test.each([
    [exampleResponse(), true, 'full marks'],
    [exampleResponse({ mark: { awarded: 1, available: 2 } }), false, 'half the marks'],
    [written(['a', 'b'], 0.67), true, 'all essential points, one other missing'],
    [written(['a', 'c'], 0.67), false, 'as many points, but not the essential ones'],
    [written([], 0), false, 'no point found'],
  ])('%#: %s is %s: %s', (event, expected) => {
    expect(isRight(event, essential)).toBe(expected);
  });

  test('a written answer to an item that is gone needs full marks', () => {
    expect(isRight(written(['a', 'b'], 0.67), () => undefined)).toBe(false);
    expect(isRight(written(['a', 'b'], 0.67))).toBe(false);
    expect(isRight(written(['a', 'b', 'c'], 1))).toBe(true);
  });

  test.each([[null], ['text'], [['found']], [{ found: 'ab' }], [{ found: null }], [{}]])(
    'a response that is not a written answer finds no point: %j',
    (response) => {
      const event = exampleResponse({
        format: 'written-answer',
        response,
        mark: { awarded: 0.5, available: 1 },
      });
      expect(isRight(event, essential)).toBe(false);
    },
  );
});

test.each([
  [{ awarded: 1, available: 2 }, 0.5],
  [{ awarded: 3, available: 2 }, 1],
  [{ awarded: -1, available: 2 }, 0],
])('the share of %j is %d', (mark, share) => {
  expect(shareOf(exampleResponse({ at: noonOf(0), mark }))).toBe(share);
});
