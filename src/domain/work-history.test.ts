import { describe, expect, test } from 'vitest';
import type { WorkEvent } from './attempt.ts';
import { differingPaths, isSame, versionPause, versionsOf } from './work-history.ts';

const event = (
  id: string,
  at: number,
  editor: string,
  changes: WorkEvent['changes'],
): WorkEvent => ({
  kind: 'work',
  id,
  at,
  work: 'w1',
  tool: 'swot-board',
  editor,
  changes,
});

describe('versions', () => {
  test('end with a long pause and with another editor, and hold all that stood there', () => {
    const events = [
      event('1', 0, 'a', { aim: 'One' }),
      event('2', versionPause, 'a', { aim: 'Two' }),
      event('3', versionPause * 2 + 1, 'a', { who: 'All' }),
      event('4', versionPause * 2 + 2, 'b', { aim: null }),
    ];
    expect(versionsOf(events)).toEqual([
      { id: '2', at: versionPause, values: { aim: 'Two' } },
      { id: '3', at: versionPause * 2 + 1, values: { aim: 'Two', who: 'All' } },
      { id: '4', at: versionPause * 2 + 2, values: { who: 'All' } },
    ]);
  });

  test('of nothing are none, and the last is what stands there now', () => {
    expect(versionsOf([])).toEqual([]);
    expect(versionsOf([event('1', 0, 'a', { aim: 'One' })])).toEqual([
      { id: '1', at: 0, values: { aim: 'One' } },
    ]);
  });
});

test('what differs is told by path, whichever side has it', () => {
  const left = { a: 1, b: ['x'], c: 'same', d: 'gone' };
  const right = { a: 2, b: ['x'], c: 'same', e: 'new' };
  expect(differingPaths(left, right)).toEqual(['a', 'd', 'e']);
  expect(differingPaths({}, JSON.parse('{"__proto__": 1}'))).toEqual(['__proto__']);
});

test('values are the same by what they say', () => {
  expect(isSame(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(isSame(undefined, null)).toBe(false);
  expect(isSame('1', 1)).toBe(false);
});
