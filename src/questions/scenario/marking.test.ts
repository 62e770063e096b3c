import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { bestPath, feedbackOnScenario, markScenario } from './marking.ts';

// d1: a best, b poor, c fair; all lead to d2: a poor, b best, c fair; all end the case.
const path = (...steps: readonly (readonly [string, string])[]) => ({ path: steps });

// Two decisions with three choices have nine ways through, few enough to try them all.
test.each([
  ['a', 'b', 4, 'best and best'],
  ['a', 'c', 3, 'best and fair'],
  ['a', 'a', 2, 'best and poor'],
  ['c', 'b', 3, 'fair and best'],
  ['c', 'c', 2, 'fair and fair'],
  ['c', 'a', 1, 'fair and poor'],
  ['b', 'b', 2, 'poor and best'],
  ['b', 'c', 1, 'poor and fair'],
  ['b', 'a', 0, 'poor and poor'],
])('%s then %s awards %d: %s', (first, second, awarded) => {
  expect(markScenario(exampleItem(), path(['d1', first], ['d2', second]))).toEqual({
    status: 'marked',
    mark: { awarded, available: 4 },
  });
});

test('a way that ends early is marked by the decisions taken on it', () => {
  const decisions = exampleItem().decisions.map((decision) =>
    decision.id === 'd1'
      ? { ...decision, choices: decision.choices.map((each) => ({ ...each, to: undefined })) }
      : decision,
  );
  expect(markScenario(exampleItem({ decisions }), path(['d1', 'c']))).toEqual({
    status: 'marked',
    mark: { awarded: 2, available: 4 },
  });
});

test.each([
  [path(), 'nothing-entered', 'no decision taken'],
  [path(['d1', 'a']), 'incomplete', 'a case not brought to its end'],
  [path(['d2', 'b']), 'unknown-part', 'a way that begins in the middle'],
  [path(['d1', 'a'], ['d1', 'a']), 'unknown-part', 'a way that does not follow its choices'],
  [path(['d1', 'z']), 'unknown-part', 'a choice that is not there'],
  [path(['d1', 'a'], ['d3', 'a']), 'unknown-part', 'a decision that is not there'],
  [path(['d1', 'a'], ['d2', 'b'], ['d1', 'a']), 'unknown-part', 'a way that goes on after the end'],
  [path(['__proto__', 'constructor']), 'unknown-part', 'hostile ids'],
])('%j is %s: %s', (response, reason) => {
  expect(markScenario(exampleItem(), response)).toEqual({ status: 'unmarkable', reason });
});

describe('feedback', () => {
  const item = exampleItem();
  const reasonOf = (decision: number, choice: number) =>
    item.decisions[decision]?.choices[choice]?.reason;

  test('says of every decision taken why its choice was as good as it was, then debriefs', () => {
    expect(feedbackOnScenario(item, path(['d1', 'b'], ['d2', 'c']))).toEqual([
      { part: 'd1', verdict: 'wrong', reason: reasonOf(0, 1) },
      { part: 'd2', verdict: 'missed', reason: reasonOf(1, 2) },
      { part: 'debrief', verdict: 'missed', reason: item.debrief },
    ]);
  });

  test('calls best choices right, and the case as a whole', () => {
    const feedback = feedbackOnScenario(item, path(['d1', 'a'], ['d2', 'b']));
    expect(feedback.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right']);
  });

  test('says nothing of decisions that the way does not reach', () => {
    const feedback = feedbackOnScenario(item, path(['d1', 'a'], ['d9', 'b']));
    expect(feedback.map(({ part }) => part)).toEqual(['d1', 'debrief']);
  });
});

describe('the way of best choices', () => {
  test('follows them to the end', () => {
    const steps = bestPath(exampleItem()).map(({ decision, choice }) => [decision, choice.id]);
    expect(steps).toEqual([
      ['d1', 'a'],
      ['d2', 'b'],
    ]);
  });

  test('ends where a decision has no best choice', () => {
    const decisions = exampleItem().decisions.map((decision) => ({
      ...decision,
      choices: decision.choices.filter(({ quality }) => quality !== 'best'),
    }));
    expect(bestPath(exampleItem({ decisions }))).toEqual([]);
  });

  test('ends even where a case leads back to its beginning', () => {
    const decisions = exampleItem().decisions.map((decision) => ({
      ...decision,
      choices: decision.choices.map((choice) => ({ ...choice, to: 'd1' })),
    }));
    expect(bestPath(exampleItem({ decisions }))).toHaveLength(1);
  });
});
