import { expect, test } from 'vitest';
import type { PartFeedback } from '../../domain/marking.ts';
import type { AnyResponse } from '../../questions/item.ts';
import { freshQuestion, isUnchanged, type QuestionState, questionAfter } from './question-state.ts';
import { ruledOutBy } from './ruled-out.ts';

const markedWrong = (response: AnyResponse, parts: readonly string[]): QuestionState => ({
  ...freshQuestion,
  response,
  confidence: 'sure',
  standing: {
    status: 'marked',
    mark: { awarded: 0, available: 1 },
    key: [],
    feedback: feedbackOn(parts),
    wrong: ruledOutBy(response, feedbackOn(parts)),
  },
});

function feedbackOn(parts: readonly string[]): readonly PartFeedback[] {
  return parts.map((part) => ({ part, verdict: 'wrong', reason: 'Because.' }));
}

const retried = (response: AnyResponse, ...parts: readonly string[]) =>
  questionAfter(markedWrong(response, parts), { kind: 'retry' });

test.each<[AnyResponse, string, string, string]>([
  [{ selected: 'b' }, 'b', 'b', 'an option'],
  [{ selected: ['a', 'c'] }, 'c', 'c', 'one of several options'],
  [{ matches: { h: 'm2' } }, 'h', 'h=m2', 'what was matched with a prompt'],
  [{ path: [['d1', 'b']] }, 'd1', 'd1=b', 'a choice in a case'],
  [{ order: ['q', 'f'] }, 'f', 'f@1', 'a place in an order'],
  [{ text: 'loyalty' }, 'response', 'loyalty', 'a typed text'],
  [{ value: false }, 'false', 'false', 'a truth value'],
])('a retry of %j with %s wrong rules out %s: %s', (response, part, ruledOut) => {
  expect(retried(response, part).ruledOut).toContain(ruledOut);
});

test('a retry rules nothing else out, keeps the response and asks for confidence anew', () => {
  const again = retried({ matches: { h: 'm2', k: 'm1' } }, 'h');
  expect(again.ruledOut).toEqual(['h', 'h=m2']);
  expect(again).toMatchObject({
    response: { matches: { h: 'm2', k: 'm1' } },
    tryNumber: 2,
    confidence: undefined,
    standing: { status: 'open' },
  });
});

test('what earlier tries ruled out stays ruled out', () => {
  const second = questionAfter(
    { ...markedWrong({ selected: 'b' }, ['b']), ruledOut: ['a'] },
    { kind: 'retry' },
  );
  expect(second.ruledOut).toEqual(['a', 'b']);
});

test('the answer of the last try is known again until it is changed', () => {
  const again = retried({ selected: 'b' }, 'b');
  expect(isUnchanged(again)).toBe(true);
  const changed = questionAfter(again, { kind: 'respond', response: { selected: 'c' } });
  expect(isUnchanged(changed)).toBe(false);
  expect(isUnchanged(freshQuestion)).toBe(false);
});

test('a new response takes a refusal away', () => {
  const refused = questionAfter(freshQuestion, {
    kind: 'stand',
    standing: { status: 'refused', why: 'Not yet.' },
  });
  expect(questionAfter(refused, { kind: 'respond', response: { value: true } }).standing).toEqual({
    status: 'open',
  });
});
