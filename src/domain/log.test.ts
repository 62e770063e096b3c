import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningEvent } from './attempt.ts';
import { inOrder, isLearningEvent, isStoredEvent, union } from './log.ts';

const note = { id: 'n', at: 1, kind: 'note', field: 'ccs14/sectors#x', text: '' };
const lesson = { id: 'l', at: 2, kind: 'lesson', lesson: 'ccs14/sectors' };
const response = {
  id: 'r',
  at: 3,
  kind: 'response',
  item: 'ccs14/x',
  revision: '00000000',
  criteria: ['ccs14/1.1'],
  format: 'single-choice',
  response: null,
  mark: { awarded: 0, available: 1 },
  tryNumber: 1,
  mode: 'check',
};

const sitting = {
  id: 's',
  at: 4,
  kind: 'sitting',
  sitting: 'a1',
  mode: 'mock',
  drawn: [{ id: 'ccs14/x', criterion: 'ccs14/1.1' }],
  criteria: ['ccs14/1.1'],
  feedback: 'end',
  extraTime: 1.25,
};
const step = { id: 't', at: 5, kind: 'sitting-step', sitting: 'a1', step: 'paused' };
const target = { id: 'd', at: 6, kind: 'target', date: '2026-12-01' };
const artefact = { id: 'w', at: 7, kind: 'artefact', criterion: 'ccs14/4.1', exists: true };
const submission = {
  id: 'h',
  at: 8,
  kind: 'submission',
  evidence: 'e1',
  unit: 'ccs14',
  attempt: 1,
  answers: [{ task: 'ccs14/task-x', criterion: 'ccs14/1.1', text: '' }],
};
const judgement = {
  id: 'j',
  at: 9,
  kind: 'judgement',
  criterion: 'ccs14/1.1',
  judgement: 'not-yet-met',
  feedback: '',
  assessor: 'An assessor',
  evidence: 'e1',
  feedbackFile: 'f1',
};
const every = [
  ...[note, lesson, response, sitting, step, target, artefact],
  ...[submission, judgement],
];

describe('reading an event', () => {
  test.each(every)('accepts a $kind', (event) => {
    expect(isLearningEvent(event)).toBe(true);
    expect(isLearningEvent({ ...event, fromTheFuture: 1 })).toBe(true);
  });

  test.each(every.flatMap((event) => Object.keys(event).map((field) => ({ event, field }))))(
    'refuses a $event.kind without $field',
    ({ event, field }) => {
      expect(isLearningEvent({ ...event, [field]: undefined })).toBe(false);
    },
  );

  test.each([
    ['a mark above what is available', { mark: { awarded: 2, available: 1 } }],
    ['a mark below nothing', { mark: { awarded: -1, available: 1 } }],
    ['a mark that is no number', { mark: { awarded: Number.NaN, available: 1 } }],
    ['an endless mark', { mark: { awarded: 1, available: Number.POSITIVE_INFINITY } }],
    ['no mark', { mark: null }],
    ['a time that is no number', { at: Number.NaN }],
    ['criteria that are no list', { criteria: 'ccs14/1.1' }],
    ['a criterion that is no text', { criteria: [1] }],
    ['an unknown mode', { mode: 'cheat' }],
    ['an unknown confidence', { confidence: 'very' }],
    ['an unknown kind', { kind: '__proto__' }],
  ])('refuses a response with %s', (_, change) => {
    expect(isLearningEvent({ ...response, ...change })).toBe(false);
  });

  test.each([
    [{ ...sitting, drawn: [{ id: 'ccs14/x' }] }, 'an item drawn for no criterion'],
    [{ ...sitting, drawn: 'all' }, 'a draw that is no list'],
    [{ ...sitting, mode: 'check' }, 'a test in a mode that has none'],
    [{ ...sitting, seconds: '60' }, 'a limit that is no number'],
    [{ ...step, step: 'won' }, 'an unknown step'],
    [{ ...step, item: 7 }, 'a step with an item that is no text'],
    [{ ...submission, answers: [{ task: 'ccs14/task-x' }] }, 'an answer for no criterion'],
    [{ ...judgement, judgement: 'pass' }, 'a judgement that no assessor makes'],
    [{ ...judgement, summary: 7 }, 'words on the unit that are no text'],
    [{ ...artefact, exists: 'yes' }, 'a piece of work that neither exists nor not'],
  ])('refuses %j: %s', (event: object, _why: string) => {
    expect(isLearningEvent(event)).toBe(false);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(isLearningEvent(value) && !isStoredEvent(value)).toBe(false);
      }),
    );
  });
});

// An id determines its event, as in a log.
const eventOf = (n: number): LearningEvent => ({
  kind: 'lesson',
  id: n === 0 ? '__proto__' : `e${n}`,
  at: (n * 7) % 5,
  lesson: `${n}`,
});
const logs = fc.array(fc.nat(30)).map((numbers) => numbers.map(eventOf));

describe('the union of logs', () => {
  const same = (a: readonly LearningEvent[], b: readonly LearningEvent[]) => {
    expect(inOrder(a)).toEqual(inOrder(b));
  };

  test('does not depend on which comes first', () => {
    fc.assert(fc.property(logs, logs, (a, b) => same(union(a, b), union(b, a))));
  });
  test('does not depend on the steps in which it is made', () => {
    fc.assert(
      fc.property(logs, logs, logs, (a, b, c) =>
        same(union(union(a, b), c), union(a, union(b, c))),
      ),
    );
  });
  test('does not depend on how often it is made', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        const both = union(a, b);
        same(union(both, b), both);
        same(union(both, both), both);
      }),
    );
  });
  test('has every event of both once, and no other', () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        const ids = union(a, b).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

const example = eventOf(1);
test('orders by time, then by id, however the events come', () => {
  const [a, b, c] = [
    { ...example, id: 'a', at: 2 },
    { ...example, id: 'b', at: 2 },
    { ...example, id: 'c', at: 1 },
  ];
  for (const events of [
    [a, b, c],
    [b, a, c],
    [c, b, a],
  ]) {
    expect(inOrder(events)).toEqual([c, a, b]);
  }
});
