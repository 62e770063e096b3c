import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from '../../domain/attempt.ts';
import { savedResponse } from './records.ts';
import { compareResponses, type KnownItem, restoredResponse } from './restore.ts';

const item: KnownItem = {
  id: 'ccs14/shop-or-bank',
  criteria: ['ccs14/1.1', 'ccs14/1.2'],
  type: 'single-choice',
  revision: '00c0ffee',
  marks: 2,
};
const response = (change: Partial<ResponseEvent> = {}): ResponseEvent => ({
  id: 'e1',
  at: Date.UTC(2026, 10, 22, 9, 30, 15),
  kind: 'response',
  item: item.id,
  revision: item.revision,
  criteria: item.criteria,
  format: item.type,
  response: { selected: 'b' },
  mark: { awarded: 1, available: 2 },
  tryNumber: 1,
  mode: 'review',
  confidence: 'sure',
  ...change,
});
const restored = (event: ResponseEvent, items: readonly KnownItem[] = [item]) =>
  restoredResponse({ saved: savedResponse(event), occurrence: 0 }, 'ccs14/1.1', items);

describe('a restored response', () => {
  test('is what was saved but for its content, to the minute', () => {
    expect(restored(response())).toEqual({
      ...response(),
      id: expect.stringMatching(/^saved-/),
      at: Date.UTC(2026, 10, 22, 9, 30),
      response: null,
      mark: { awarded: 1.03, available: 2 },
    });
  });

  test.each([0, 2])('has exactly %d of 2 marks', (awarded) => {
    const mark = { awarded, available: 2 };
    expect(restored(response({ mark })).mark).toEqual(mark);
  });

  test('is seen to be of an earlier wording', () => {
    const { revision } = restored(response({ revision: 'deadbee0' }));
    expect(revision).not.toBe(item.revision);
  });

  test('keeps the points that were found in a written answer', () => {
    const found = { text: 'Long and lost', found: ['a', 'c'] };
    const written = response({ format: 'written-answer', response: found });
    expect(restored(written).response).toEqual({ text: '', found: ['a', 'c'] });
  });

  test('to an item that is gone counts for its criterion, and is saved again unchanged', () => {
    const gone = restored(response(), []);
    expect(gone).toMatchObject({ criteria: ['ccs14/1.1'], format: 'single-choice' });
    expect(gone.item).toMatch(/^ccs14\/~[0-9a-f]{4}$/);
    expect(savedResponse(gone)).toEqual({ ...savedResponse(response()), share: 16 });
  });

  test('of a criterion that is gone is saved again unchanged', () => {
    const saved = savedResponse(response());
    const gone = restoredResponse({ saved, occurrence: 0 }, undefined, []);
    expect(savedResponse(gone)).toEqual(saved);
  });

  test('is never taken for an item of another type with the same id', () => {
    expect(restored(response(), [{ ...item, type: 'matching' }]).item).toContain('~');
  });
});

describe('comparing', () => {
  const a = response({ id: 'a' });
  const later = response({ id: 'b', at: a.at + 120_000 });

  test('finds what only one side has', () => {
    const { missingHere, missingThere } = compareResponses([a], [savedResponse(later)]);
    expect(missingHere).toEqual([{ saved: savedResponse(later), occurrence: 0 }]);
    expect(missingThere).toEqual([a]);
  });

  test('takes a restored response for the one it came from', () => {
    const back = restored(a);
    expect(compareResponses([back], [savedResponse(a)])).toEqual({
      missingHere: [],
      missingThere: [],
    });
  });

  test('counts two responses within a minute as two', () => {
    const again = response({ id: 'c', at: a.at + 5000 });
    expect(compareResponses([a, again], [savedResponse(a)]).missingThere).toEqual([again]);
    const { missingHere } = compareResponses([a], [a, again].map(savedResponse));
    expect(missingHere.map(({ occurrence }) => occurrence)).toEqual([1]);
  });
});
