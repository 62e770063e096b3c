import { describe, expect, test } from 'vitest';
import type { SittingEvent, SittingStepEvent } from '../domain/attempt.ts';
import { exampleResponse, noonOf } from '../domain/example.ts';
import { seededShuffle } from '../domain/shuffle.ts';
import { clockOf, isOpen, itemsInUse, itemsToCome, sittingIn, sittingsIn } from './sitting.ts';

const start = noonOf(0);
const plan = (fields: Partial<SittingEvent> = {}): SittingEvent => ({
  kind: 'sitting',
  id: 'e-plan',
  at: start,
  sitting: 'one',
  mode: 'self-test',
  drawn: ['a', 'b', 'c'].map((id) => ({ id: `ccs14/${id}`, criterion: 'ccs14/1.1' })),
  criteria: ['ccs14/1.1'],
  feedback: 'now',
  seconds: 60,
  extraTime: 1,
  ...fields,
});
const step = (name: SittingStepEvent['step'], after: number, item?: string): SittingStepEvent => ({
  kind: 'sitting-step',
  id: `e-${name}-${after}`,
  at: start + after * 1000,
  sitting: 'one',
  step: name,
  item: item && `ccs14/${item}`,
});
const answer = (item: string, after: number) =>
  exampleResponse({ item: `ccs14/${item}`, at: start + after * 1000, sitting: 'one' });
const recordOf = (...events: Parameters<typeof sittingsIn>[0]) => {
  const record = sittingIn(events, 'one');
  if (!record) throw new Error('there is no such test');
  return record;
};

describe('what is still to come', () => {
  test.each([
    [[], 'a b c', 'everything at the start'],
    [[answer('a', 5)], 'b c', 'what has no response'],
    [[step('passed-over', 5, 'a')], 'b c a', 'what was put off, last'],
    [[step('passed-over', 5, 'a'), step('passed-over', 6, 'b')], 'c a b', 'in the order put off'],
    [
      [step('passed-over', 5, 'a'), step('passed-over', 6, 'b'), step('passed-over', 7, 'a')],
      'c b a',
      'put off again, behind the other',
    ],
    [[step('passed-over', 5, 'a'), answer('a', 6)], 'b c', 'nothing answered after all'],
    [[answer('z', 5), step('passed-over', 5, 'z')], 'a b c', 'nothing that was not drawn'],
  ])('%j leaves %s: %s', (events, left) => {
    const ids = itemsToCome(recordOf(plan(), ...events));
    expect(ids.map((id) => id.slice('ccs14/'.length)).join(' ')).toBe(left);
  });

  test('is the same whatever the order of the log', () => {
    const events = [plan(), answer('b', 3), step('passed-over', 4, 'a'), step('finished', 9)];
    const usual = recordOf(...events);
    for (const seed of 'abcdefgh') {
      expect(recordOf(...seededShuffle(seed)(events))).toEqual(usual);
    }
  });
});

test('keeps the first response to an item; a retry changes nothing', () => {
  const first = answer('a', 5);
  const retry = exampleResponse({
    item: 'ccs14/a',
    at: start + 9000,
    sitting: 'one',
    tryNumber: 2,
  });
  const record = recordOf(plan(), retry, first);
  expect(record.responses.get('ccs14/a')).toEqual(first);
  expect(record.seenAt).toBe(start + 9000);
});

test('a step or response of a test that is not known belongs to none', () => {
  expect(sittingsIn([step('finished', 1), answer('a', 2)])).toEqual([]);
});

test('a second plan with the same id changes nothing', () => {
  const other = plan({ id: 'e-other', at: start + 1, drawn: [] });
  expect(recordOf(plan(), other).plan).toEqual(plan());
});

describe('items in use', () => {
  test.each([
    [[], 3, 'a test that goes on keeps its items to itself'],
    [[step('finished', 5)], 0, 'a finished one does not'],
    [[step('discarded', 5)], 0, 'nor a discarded one'],
  ])('after %j: %d, %s', (events, count) => {
    const record = recordOf(plan(), ...events);
    expect(itemsInUse([record]).size).toBe(count);
    expect(isOpen(record)).toBe(count > 0);
  });
});

describe('the clock', () => {
  const at = (seconds: number, ...events: SittingStepEvent[]) =>
    clockOf(recordOf(plan(), ...events), start + seconds * 1000);

  test('runs from the start', () => {
    expect(at(20)).toMatchObject({ elapsed: 20_000, remaining: 40_000, over: false });
    expect(at(61)).toMatchObject({ remaining: 0, over: true });
  });

  test('stands still while paused', () => {
    expect(at(50, step('paused', 10))).toMatchObject({ remaining: 50_000, paused: true });
    const again = at(50, step('paused', 10), step('resumed', 40));
    expect(again).toMatchObject({ remaining: 40_000, paused: false });
  });

  test('stands still once the test is finished', () => {
    expect(at(500, step('finished', 30))).toMatchObject({ remaining: 30_000, over: false });
  });

  test.each([
    [1.25, 75_000],
    [1.5, 90_000],
    [2, 120_000],
    [7, 60_000],
  ])('extra time × %d allows %d ms; a factor we do not grant counts as none', (extraTime, all) => {
    expect(clockOf(recordOf(plan({ extraTime })), start).allowed).toBe(all);
  });

  test('has no limit where none was asked for', () => {
    const untimed = recordOf(plan({ seconds: undefined }));
    expect(clockOf(untimed, start + 5000)).toEqual({ elapsed: 5000, paused: false, over: false });
  });
});
