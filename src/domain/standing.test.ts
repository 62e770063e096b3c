import { describe, expect, test } from 'vitest';
import type { LearningEvent, ResponseEvent } from './attempt.ts';
import { criterionTally, latestNote, latestResponses, stageOf } from './standing.ts';

const response = (change: Partial<ResponseEvent>): ResponseEvent => ({
  id: `${change.item}${change.at}`,
  at: 1,
  kind: 'response',
  item: 'ccs14/a',
  revision: '0',
  criteria: ['ccs14/1.1'],
  format: 'single-choice',
  response: null,
  mark: { awarded: 1, available: 1 },
  tryNumber: 1,
  mode: 'check',
  ...change,
});
const wrong = { awarded: 0, available: 1 };
const practice = { id: 'ccs14/1.1', items: ['ccs14/a', 'ccs14/b', 'ccs14/__proto__'] };

describe('the tally of a criterion', () => {
  test.each<[string, readonly LearningEvent[], object]>([
    ['nothing done', [], { answered: 0, right: 0, formats: [], lastAt: undefined }],
    [
      'the last try counts, not the best',
      [response({ at: 1 }), response({ at: 2, mark: wrong })],
      { answered: 1, right: 0, lastAt: 2 },
    ],
    [
      'a retry that is right counts as right',
      [response({ at: 1, mark: wrong }), response({ at: 2, tryNumber: 2 })],
      { answered: 1, right: 1 },
    ],
    [
      'part of the marks is not right',
      [response({ mark: { awarded: 1, available: 2 } })],
      { answered: 1, right: 0 },
    ],
    [
      'an item that the course no longer has counts for nothing',
      [response({ item: 'ccs14/gone' })],
      { answered: 0, formats: [] },
    ],
    [
      'formats are named once',
      [
        response({}),
        response({ item: 'ccs14/b' }),
        response({ item: 'ccs14/__proto__', format: 'matching', at: 9 }),
      ],
      { answered: 3, right: 3, formats: ['single-choice', 'matching'], lastAt: 9 },
    ],
  ])('%s', (_, events, expected) => {
    expect(criterionTally(practice, events)).toMatchObject({ available: 3, ...expected });
  });
});

test.each([
  [0, 0, 0, 'none-available'],
  [3, 0, 0, 'not-started'],
  [3, 1, 1, 'started'],
  [3, 3, 2, 'started'],
  [3, 3, 3, 'right'],
])('of %d items, %d answered and %d right is %s', (available, answered, right, stage) => {
  expect(stageOf({ available, answered, right, formats: [] })).toBe(stage);
});

test('finds the last response to each item', () => {
  const events = [response({ at: 1 }), response({ at: 2 }), response({ item: 'ccs14/b' })];
  expect([...latestResponses(events).values()]).toEqual([events[1], events[2]]);
});

test('finds the latest text of a field, an empty one included', () => {
  const note = (id: string, field: string, text: string): LearningEvent => ({
    kind: 'note',
    id,
    at: 1,
    field,
    text,
  });
  const events = [note('1', 'x', 'first'), note('2', 'y', 'other'), note('3', 'x', '')];
  expect(latestNote('x', events)).toBe('');
  expect(latestNote('z', events)).toBeUndefined();
});
