import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from './attempt.ts';
import { utcDay } from './day.ts';
import { exampleResponse, FULL_MARKS, NO_MARKS, noonOf } from './example.ts';
import { newTally, observe, type Tally } from './tally.ts';

const tallyOf = (...events: readonly ResponseEvent[]): Tally => {
  const tally = newTally();
  for (const event of events) observe(tally, event, { dayOf: utcDay, guessOf: () => 0.25 });
  return tally;
};

const right = exampleResponse();
const wrong = exampleResponse({ mark: NO_MARKS });
const later = (event: ResponseEvent, fields: Partial<ResponseEvent> = {}) =>
  exampleResponse({ ...event, at: event.at + 60_000, ...fields });

describe('one answer', () => {
  test('right: evidence, then learning', () => {
    expect(tallyOf(right).known).toBeCloseTo(0.4737 + (1 - 0.4737) * 0.1, 4);
    expect(tallyOf(right)).toMatchObject({ answered: 1, right: 1 });
  });

  test('wrong: evidence, then learning from the feedback', () => {
    expect(tallyOf(wrong).known).toBeCloseTo(0.0323 + (1 - 0.0323) * 0.1, 4);
    expect(tallyOf(wrong)).toMatchObject({ answered: 1, right: 0 });
  });

  test('a written answer weighs as true or false, whatever its item says', () => {
    const written = exampleResponse({ format: 'written-answer', mark: FULL_MARKS });
    expect(tallyOf(written).known).toBeCloseTo(0.3103 + (1 - 0.3103) * 0.1, 4);
  });
});

describe('retries', () => {
  const retry = (tryNumber: number, mark = FULL_MARKS) =>
    exampleResponse({ at: noonOf(0) + tryNumber, tryNumber, mark });

  test('a right retry teaches once and proves nothing', () => {
    const before = tallyOf(wrong).known;
    const tally = tallyOf(wrong, retry(2));
    expect(tally.known).toBeCloseTo(before + (1 - before) * 0.1, 10);
    expect(tally).toMatchObject({ answered: 1, right: 0 });
    expect(tally.formats.size + tally.days.size).toBe(0);
  });

  test('no number of retries makes anyone ready', () => {
    const retries = Array.from({ length: 200 }, (_, n) => retry(n + 2));
    expect(tallyOf(wrong, ...retries).known).toBe(tallyOf(wrong, retry(2)).known);
  });

  test('a wrong retry is nothing', () => {
    const wrongAgain = exampleResponse({ at: noonOf(0) + 1, tryNumber: 2, mark: NO_MARKS });
    expect(tallyOf(wrong, wrongAgain).known).toBe(tallyOf(wrong).known);
  });

  test('a retry whose first try is lost still proves nothing', () => {
    expect(tallyOf(retry(2))).toMatchObject({ answered: 0, right: 0 });
    expect(tallyOf(retry(2)).lastAt).toBe(noonOf(0) + 2);
  });
});

describe('the same item again', () => {
  test('right twice a day proves no more than once', () => {
    expect(tallyOf(right, later(right)).known).toBe(tallyOf(right).known);
  });

  test('right after its key was told the same day is learning, not evidence', () => {
    const tally = tallyOf(wrong, later(wrong, { mark: FULL_MARKS }));
    expect(tally).toMatchObject({ answered: 1, right: 0 });
    expect(tally.known).toBeGreaterThan(tallyOf(wrong).known);
    expect(tally.known).toBeLessThan(0.25);
  });

  test('wrong after its key was told the same day does count', () => {
    expect(tallyOf(right, later(right, { mark: NO_MARKS })).known).toBeLessThan(
      tallyOf(right).known,
    );
  });

  test('right on another day is evidence again', () => {
    const tally = tallyOf(right, exampleResponse({ at: noonOf(1) }));
    expect(tally).toMatchObject({ answered: 2, right: 2 });
    expect([...tally.days]).toHaveLength(2);
  });
});
