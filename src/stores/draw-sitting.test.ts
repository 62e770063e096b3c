import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LearningEvent, SittingEvent } from '../domain/attempt.ts';
import { exampleResponse, NO_MARKS, noonOf } from '../domain/example.ts';
import type { IndexedItem } from './course-index.ts';
import { drawSitting } from './draw-sitting.ts';
import type { SittingWish } from './sitting-wish.ts';

const criteria = ['ccs14/1.1', 'ccs14/1.2'];
const index: readonly IndexedItem[] = criteria.flatMap((criterion) =>
  ['single-choice', 'matching', 'numeric', 'written-answer'].map((format) => ({
    id: `${criterion}-${format}`,
    criteria: [criterion],
    format,
    difficulty: 1,
    revision: '0a1b2c3d',
    guess: 0.25,
  })),
);

vi.stubGlobal('fetch', async () => Response.json(index));
afterEach(() => {
  vi.clearAllMocks();
});

const wish = (change: Partial<SittingWish> = {}): SittingWish => ({
  mode: 'self-test',
  criteria,
  count: 4,
  weakestFirst: false,
  feedback: 'now',
  extraTime: 1,
  ...change,
});
const idsOf = async (events: readonly LearningEvent[], change: Partial<SittingWish> = {}) =>
  (await drawSitting(wish(change), events))?.drawn.map(({ id }) => id) ?? [];

test('draws as many items as wished for, and no written answer', async () => {
  const ids = await idsOf([]);
  expect(ids).toHaveLength(4);
  expect(ids.filter((id) => id.endsWith('written-answer'))).toEqual([]);
});

test('gives every test an id of its own and the time that its items make', async () => {
  const one = await drawSitting(wish({ secondsPerItem: 60, extraTime: 1.5 }), []);
  const two = await drawSitting(wish(), []);
  expect(one).toMatchObject({ seconds: 240, extraTime: 1.5, criteria, mode: 'self-test' });
  expect(two?.seconds).toBeUndefined();
  expect(one?.sitting).not.toBe(two?.sitting);
});

test('a mock takes one item for each criterion', async () => {
  const plan = await drawSitting(wish({ mode: 'mock', count: 1 }), []);
  expect(plan?.drawn.map(({ criterion }) => criterion).sort()).toEqual(criteria);
});

describe('an unfinished test', () => {
  const open: SittingEvent = {
    kind: 'sitting',
    id: 'e1',
    at: noonOf(0),
    sitting: 'open',
    mode: 'self-test',
    drawn: index.slice(0, 3).map(({ id }) => ({ id, criterion: 'ccs14/1.1' })),
    criteria,
    feedback: 'now',
    extraTime: 1,
  };

  test('keeps its items to itself', async () => {
    const ids = await idsOf([open], { count: 60 });
    expect(ids).toHaveLength(3);
    expect(ids.filter((id) => open.drawn.some((one) => one.id === id))).toEqual([]);
  });

  test('can leave nothing to draw', async () => {
    expect(await drawSitting(wish({ criteria: ['ccs14/1.1'] }), [open])).toBeUndefined();
  });
});

test('prefers items not met before', async () => {
  const met = exampleResponse({ item: 'ccs14/1.1-matching', criteria: ['ccs14/1.1'] });
  for (let run = 0; run < 10; run += 1) {
    const ids = await idsOf([met], { criteria: ['ccs14/1.1'], count: 2 });
    expect(ids).not.toContain('ccs14/1.1-matching');
  }
});

test('begins with the weakest criterion when wished for', async () => {
  const strong = exampleResponse({ item: 'ccs14/1.1-matching', criteria: ['ccs14/1.1'] });
  const weak = exampleResponse({ item: 'x', criteria: ['ccs14/1.2'], mark: NO_MARKS });
  for (let run = 0; run < 5; run += 1) {
    const plan = await drawSitting(wish({ count: 1, weakestFirst: true }), [strong, weak]);
    expect(plan?.drawn[0]?.criterion).toBe('ccs14/1.2');
  }
});
