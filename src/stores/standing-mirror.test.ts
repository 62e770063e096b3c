import { beforeEach, expect, test, vi } from 'vitest';
import type { Judgement, JudgementEvent, ResponseEvent } from '../domain/attempt.ts';
import { mirrorLog, mirrorStanding, readMirror, standingKey } from './standing-mirror.ts';

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, text: string) => void stored.set(key, text),
};

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('document', new EventTarget());
});

const responseTo = (criterion: string): ResponseEvent => ({
  id: `event-${criterion}`,
  at: 1,
  kind: 'response',
  item: 'ccs14/item',
  revision: 'r',
  criteria: [criterion],
  format: 'true-false',
  response: true,
  mark: { awarded: 1, available: 1 },
  tryNumber: 1,
  mode: 'check',
});

test('a criterion that was answered has started', () => {
  mirrorLog([responseTo('ccs14/1.1')]);
  expect([...readMirror()]).toEqual([['ccs14/1.1', 'learning']]);
});

test('a better standing is kept while the log knows the criterion, and goes when it is erased', () => {
  mirrorStanding(new Map([['ccs14/1.1', 'ready']]));
  mirrorLog([responseTo('ccs14/1.1')]);
  expect(readMirror().get('ccs14/1.1')).toBe('ready');
  mirrorLog([]);
  expect(readMirror().size).toBe(0);
});

const judgementOf = (criterion: string, judgement: Judgement, at: number): JudgementEvent => ({
  id: `j${at}`,
  at,
  kind: 'judgement',
  criterion,
  judgement,
  feedback: '',
  assessor: 'An assessor',
  evidence: 'e',
  feedbackFile: 'f',
});

test('what an assessor judged is achieved, whether or not it was practised, until taken back', () => {
  const met = judgementOf('ccs14/1.2', 'met', 1);
  mirrorLog([responseTo('ccs14/1.1'), met]);
  expect([...readMirror()]).toEqual([
    ['ccs14/1.1', 'learning'],
    ['ccs14/1.2', 'achieved'],
  ]);
  mirrorLog([responseTo('ccs14/1.2'), met]);
  expect(readMirror().get('ccs14/1.2')).toBe('achieved');
  mirrorLog([met, judgementOf('ccs14/1.2', 'not-yet-met', 2)]);
  expect(readMirror().get('ccs14/1.2')).toBe('learning');
});

test.each(['', '7', 'null', '{"ccs14/1.1":"brilliant"}', '{'])(
  'what is no mirror reads as empty: %s',
  (text) => {
    stored.set(standingKey, text);
    expect(readMirror().size).toBe(0);
  },
);

test('where storage is blocked nothing is mirrored and nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  mirrorLog([responseTo('ccs14/1.1')]);
  expect(readMirror().size).toBe(0);
});
