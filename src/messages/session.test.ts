import { describe, expect, test } from 'vitest';
import type { SessionState } from '../stores/session.ts';
import { noticesFor, stateInWords } from './session.ts';

const state = (change: Partial<SessionState> = {}): SessionState => ({
  connection: 'connected',
  saving: 'saved',
  unsent: 0,
  shortened: false,
  longTexts: false,
  reading: 'whole',
  resent: 0,
  ...change,
});

test('while all is well the bar says so and nothing else does', () => {
  expect(stateInWords(state())).toBe('Saved');
  expect(noticesFor(state())).toEqual([]);
});

describe('the bar', () => {
  test.each<readonly [Partial<SessionState>, string]>([
    [{ saving: 'offline', unsent: 3 }, 'Offline: 3 answers kept on this device'],
    [{ saving: 'failing', unsent: 1 }, 'Not sent yet: 1 answer kept on this device'],
    [{ connection: 'absent', saving: 'idle' }, 'Kept on this device only'],
    [{ connection: 'reading-only' }, 'Looking back: nothing is sent'],
    [{ connection: 'over', saving: 'saved' }, 'Kept on this device for now'],
  ])('for %j says “%s”', (change, words) => {
    expect(stateInWords(state(change))).toBe(words);
  });
});

describe('a notice', () => {
  test.each<readonly [Partial<SessionState>, RegExp]>([
    [{ shortened: true }, /whole text is kept on this device/],
    [{ resent: 1 }, /had not stored 1 answer from last time\. It was kept .* is sent again/],
    [{ resent: 2 }, /2 answers .* They were kept/],
    [{ connection: 'refused' }, /did not start a session/],
    [{ reading: 'damaged' }, /was damaged/],
    [{ reading: 'newer' }, /newer version/],
  ])('for %j says what happened and that nothing is lost', (change, words) => {
    expect(noticesFor(state(change))).toEqual([expect.stringMatching(words)]);
  });
});
