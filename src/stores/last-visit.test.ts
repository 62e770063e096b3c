import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetVisit, lastVisitKey, readLastVisit, rememberVisit } from './last-visit.ts';

const visit = { path: '/units/ccs14/1/sectors/', title: 'The same job', at: 5 };
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('remembers the last visit until it is forgotten', () => {
  expect(readLastVisit()).toBeUndefined();
  rememberVisit(visit);
  expect(readLastVisit()).toEqual(visit);
  forgetVisit();
  expect(readLastVisit()).toBeUndefined();
});

test.each(['', '{', 'null', '1', '{"path":"/","title":"x"}', '{"path":1,"title":"x","at":1}'])(
  'takes %j for no visit',
  (text) => {
    stored.set(lastVisitKey, text);
    expect(readLastVisit()).toBeUndefined();
  },
);

test('does without where storage is blocked', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberVisit(visit);
  forgetVisit();
  expect(readLastVisit()).toBeUndefined();
});
