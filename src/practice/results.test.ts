import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from '../domain/attempt.ts';
import { utcDay } from '../domain/day.ts';
import { exampleCriterion, exampleResponse, NO_MARKS, noonOf } from '../domain/example.ts';
import { drawMock } from './draw.ts';
import { exampleBank, exampleCriteria } from './example.ts';
import { readinessNow } from './readiness-now.ts';
import { resultsOf } from './results.ts';

const ids = exampleCriteria(3);
const criteria = ids.map((id) => exampleCriterion({ id }));
const drawn = [
  { id: 'ccs14/a', criterion: 'ccs14/1.1' },
  { id: 'ccs14/b', criterion: 'ccs14/1.2' },
  { id: 'ccs14/c', criterion: 'ccs14/1.1' },
  { id: 'ccs14/d', criterion: 'ccs14/1.3' },
];
const respond = (item: string, fields: Partial<ResponseEvent> = {}) =>
  exampleResponse({
    item,
    criteria: drawn.filter(({ id }) => id === item).map(({ criterion }) => criterion),
    sitting: 'mock-1',
    mode: 'mock',
    ...fields,
  });
const results = (...events: readonly ResponseEvent[]) =>
  resultsOf({
    drawn,
    sitting: 'mock-1',
    events,
    readiness: readinessNow(criteria, events, noonOf(1), { dayOf: utcDay }).readiness,
  });

describe('results of a test', () => {
  test('are given by criterion, in the order of the test within each', () => {
    const half = { awarded: 1, available: 2 };
    const { criteria: found } = results(
      respond('ccs14/a'),
      respond('ccs14/b', { mark: half }),
      respond('ccs14/c', { mark: NO_MARKS }),
    );
    expect(found.map(({ items }) => items)).toEqual([
      [
        { item: 'ccs14/a', outcome: 'right' },
        { item: 'ccs14/c', outcome: 'wrong' },
      ],
      [{ item: 'ccs14/b', outcome: 'partly' }],
      [{ item: 'ccs14/d', outcome: 'not-answered' }],
    ]);
  });

  test('count what was asked, answered and right', () => {
    expect(results(respond('ccs14/a'), respond('ccs14/b', { mark: NO_MARKS }))).toMatchObject({
      asked: 4,
      answered: 2,
      right: 1,
    });
  });

  test('take the first try, and only this sitting', () => {
    const found = results(
      respond('ccs14/a', { mark: NO_MARKS }),
      respond('ccs14/a', { at: noonOf(0) + 1, tryNumber: 2 }),
      respond('ccs14/b', { sitting: 'mock-0' }),
      respond('ccs14/d', { sitting: undefined }),
    );
    expect(found).toMatchObject({ answered: 1, right: 0 });
  });

  test('say what to do next: one right answer makes nothing ready', () => {
    const { criteria: found, readiness } = results(respond('ccs14/b'));
    expect(readiness).toMatchObject({ ready: 0, of: 3 });
    expect(found.map(({ state }) => state)).toEqual(['not-started', 'learning', 'not-started']);
    expect(found[1]?.next).toEqual(['practise', 'other-format', 'another-day']);
    expect(found[0]?.next[0]).toBe('study');
  });

  test('of a mock count with earlier practice: 2 of 3 ready', () => {
    const unit = drawMock({
      items: exampleBank(ids, 4),
      criteria: ids,
      seed: 's',
      perCriterion: 1,
    });
    const practice = ids
      .slice(0, 2)
      .flatMap((criterion) =>
        ['short-answer', 'matching'].map((format) =>
          exampleResponse({ item: `${criterion}-${format}`, format, criteria: [criterion] }),
        ),
      );
    const sat = unit.items.map(({ id, criterion }) =>
      exampleResponse({
        at: noonOf(1),
        item: id,
        criteria: [criterion],
        sitting: 'm',
        mode: 'mock',
      }),
    );
    const events = [...practice, ...sat];
    const { readiness } = readinessNow(criteria, events, noonOf(1), { dayOf: utcDay });
    const found = resultsOf({ drawn: unit.items, sitting: 'm', events, readiness });
    expect(found).toMatchObject({ asked: 3, right: 3, readiness: { ready: 2, of: 3 } });
  });

  test('of an item that is gone still stand', () => {
    expect(results(respond('ccs14/gone', { criteria: ['ccs14/1.1'] }))).toMatchObject({
      asked: 4,
      answered: 0,
    });
  });
});
