import { beforeEach, expect, test, vi } from 'vitest';
import { forgetDetails, keepDetails, readDetails } from './learner-details.ts';

const stored = new Map<string, string>();
const empty = { name: '', number: '', centre: '' };

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
});

test('what a learner says of themselves is there next time, until it is erased', () => {
  const details = { name: 'A. Learner', number: '1234567890', centre: 'A centre' };
  keepDetails(details);
  expect(readDetails()).toEqual(details);
  forgetDetails();
  expect(readDetails()).toEqual(empty);
});

test.each(['', '7', 'null', '{', '{"name":7,"centre":{}}'])(
  'what is none reads as empty: %s',
  (text) => {
    stored.set('attain:details', text);
    expect(readDetails()).toEqual(empty);
  },
);

test('where storage is blocked nothing is kept and nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  keepDetails({ ...empty, name: 'A. Learner' });
  forgetDetails();
  expect(readDetails()).toEqual(empty);
});
