import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '../domain/attempt.ts';
import {
  type ProgressReading,
  readProgress,
  writeProgress,
} from '../tracking/saved-progress/codec.ts';
import { savedResponse } from '../tracking/saved-progress/records.ts';
import { exampleLesson, exampleResponse } from './example.ts';
import type { SessionMirror } from './session-mirror.ts';
import { reconcile, restore, restoreLessons } from './session-reconcile.ts';

const [first, second, third] = [1, 2, 3].map((place) =>
  exampleResponse({ id: `e${place}`, item: `ccs14/item-${place}`, at: Date.UTC(2026, 10, place) }),
);
if (!first || !second || !third) throw new Error('three responses');

const mirror = (sent: Readonly<Record<string, number>>, revision = 9): SessionMirror => ({
  revision,
  writer: 1,
  sent,
});
/** What a platform gives back that kept these at a revision. */
const kept = (
  responses: readonly (typeof first)[],
  revision: number,
  change: (text: string) => string = (text) => text,
  dropped = false,
): ProgressReading =>
  readProgress(
    'ccs14',
    change(
      writeProgress('ccs14', {
        revision,
        writer: 1,
        dropped,
        responses: responses.map(savedResponse),
        lessons: [],
      }),
    ),
  );
const events: readonly LearningEvent[] = [first, second, third];

describe('what the platform is to be sent', () => {
  const unsentIn = (reading: ProgressReading, known: SessionMirror) => {
    const { settled } = reconcile(events, reading, known);
    return events.map(({ id }) => id).filter((id) => !settled.has(id));
  };

  test('is everything at the first launch', () => {
    expect(unsentIn({ status: 'empty' }, mirror({}))).toEqual(['e1', 'e2', 'e3']);
  });

  test('is nothing when it has everything', () => {
    expect(unsentIn(kept([first, second, third], 3), mirror({ e1: 1, e2: 2, e3: 3 }))).toEqual([]);
  });

  test('is what it said it kept and did not', () => {
    expect(unsentIn(kept([first], 1), mirror({ e1: 1, e2: 2, e3: 3 }))).toEqual(['e2', 'e3']);
  });

  test('is what it did not keep, even if another device has saved more since', () => {
    expect(unsentIn(kept([first, third], 8), mirror({ e1: 1, e2: 2 }, 2))).toEqual(['e2']);
  });

  test('is nothing that arrived and for which there was no room later', () => {
    const reading = kept([third], 3, undefined, true);
    expect(unsentIn(reading, mirror({ e1: 1, e2: 2, e3: 3 }))).toEqual([]);
    expect(unsentIn(reading, mirror({ e1: 1, e2: 5, e3: 3 }))).toEqual(['e2']);
  });

  test('is nothing that arrived and was damaged later', () => {
    const reading = kept([first, second], 2, (text) => text.slice(0, -3));
    expect(reading.status).toBe('damaged');
    expect(unsentIn(reading, mirror({ e1: 1, e2: 2 }))).toEqual(['e3']);
  });

  test('is everything when the platform has the progress of another course', () => {
    expect(unsentIn({ status: 'foreign' }, mirror({ e1: 1 }))).toEqual(['e1', 'e2', 'e3']);
  });
});

test('counts as lost only what was sent', () => {
  expect(reconcile(events, kept([first], 1), mirror({ e1: 1, e2: 2 })).lost).toBe(1);
});

describe('what the log lacks', () => {
  const context = {
    criteria: ['ccs14/1.1'],
    lessons: ['ccs14/sectors'],
    findItems: async () => [],
  };

  test('is restored, and is the same at the next launch', async () => {
    const reading = kept([first, second], 2);
    const { toRestore } = reconcile([first], reading, mirror({}));
    const restored = await restore(toRestore, context);
    expect(restored).toMatchObject({ events: [{ criteria: ['ccs14/1.1'] }], waiting: [] });
    const again = reconcile([first, ...restored.events], reading, mirror({}));
    expect(again.toRestore).toEqual([]);
    expect(again.settled.size).toBe(2);
  });

  test('waits when the items are out of reach', async () => {
    const { toRestore } = reconcile([], kept([first], 1), mirror({}));
    const findItems = () => Promise.reject(new Error('offline'));
    expect(await restore(toRestore, { ...context, findItems })).toEqual({
      events: [],
      waiting: toRestore,
    });
  });

  test('includes lessons that the course still has', () => {
    const saved = readProgress(
      'ccs14',
      writeProgress('ccs14', {
        revision: 1,
        writer: 1,
        dropped: false,
        responses: [],
        lessons: [{ lesson: 0xffff, minute: 1 }],
      }),
    );
    const { lessonsToRestore } = reconcile([exampleLesson()], saved, mirror({}));
    expect(lessonsToRestore).toHaveLength(1);
    expect(restoreLessons(lessonsToRestore, context.lessons)).toEqual([]);
  });
});
