import { expect, test } from 'vitest';
import type { JudgementEvent } from './attempt.ts';
import { achievedIn, judgementsIn } from './judgements.ts';

const judgement = (given: Partial<JudgementEvent>): JudgementEvent => ({
  id: 'j1',
  at: 10,
  kind: 'judgement',
  criterion: 'ccs14/1.1',
  judgement: 'met',
  feedback: '',
  assessor: 'An assessor',
  evidence: 'e1',
  feedbackFile: 'f1',
  ...given,
});
const met = judgement({});
const notYet = judgement({ id: 'j2', at: 20, judgement: 'not-yet-met', assessor: 'Another' });

test.each([
  [[], [], 'nobody judged'],
  [[met], [['ccs14/1.1', 10]], 'an assessor met it'],
  [[met, notYet], [], 'a later judgement took it back'],
  [[notYet, met], [], 'the latest counts, not the one that was read last'],
  [[met, { ...notYet, at: 5 }], [['ccs14/1.1', 10]], 'it was met after a first try'],
  [[met, judgement({ id: 'j3', at: 30 })], [['ccs14/1.1', 30]], 'it was met twice'],
  [[{ ...met, criterion: 'ccs14/1.2' }, notYet], [['ccs14/1.2', 10]], 'another one was met'],
])('after %j, %j is achieved: %s', (events, achieved) => {
  expect([...achievedIn(events)]).toEqual(achieved);
});

test('a response with full marks achieves nothing', () => {
  const response = {
    id: 'r',
    at: 1,
    kind: 'response',
    item: 'ccs14/x',
    revision: '0',
    criteria: ['ccs14/1.1'],
    format: 'single-choice',
    response: 'a',
    mark: { awarded: 1, available: 1 },
    tryNumber: 1,
    mode: 'mock',
  } as const;
  const artefact = {
    id: 'a',
    at: 2,
    kind: 'artefact',
    criterion: 'ccs14/1.1',
    exists: true,
  } as const;
  expect(achievedIn([response, artefact]).size).toBe(0);
});

test('keeps both of two judgements that disagree, in the order of time', () => {
  const own = judgementsIn([notYet, met]).get('ccs14/1.1') ?? [];
  expect(own.map(({ assessor, judgement }) => `${assessor}: ${judgement}`)).toEqual([
    'An assessor: met',
    'Another: not-yet-met',
  ]);
});
