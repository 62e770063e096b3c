import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';

const input = {
  criteria: [
    { id: 'u/1.1', text: 'Describe one' },
    { id: 'u/1.2', text: 'Describe two' },
  ],
  lessons: [{ id: 'u/first', criteria: ['u/1.1'], activities: ['u/case'] }],
  items: [
    { id: 'u/pick', type: 'single-choice', criteria: ['u/1.1', 'u/1.2'] },
    { id: 'u/case', type: 'scenario', criteria: ['u/1.1'] },
    { id: 'u/choose', type: 'single-choice', criteria: ['u/1.1'] },
  ],
  tasks: [{ id: 'u/write', criterion: 'u/1.1' }],
};

test('lists what there is for each criterion, and each format once', () => {
  expect(coverageOf(input)[0]).toEqual({
    id: 'u/1.1',
    text: 'Describe one',
    lessons: ['u/first'],
    items: ['u/pick', 'u/case', 'u/choose'],
    formats: ['scenario', 'single-choice'],
    tasks: ['u/write'],
    activities: ['u/case'],
  });
});

test('counts an item for its further criteria too, and shows gaps as empty lists', () => {
  expect(coverageOf(input)[1]).toEqual({
    id: 'u/1.2',
    text: 'Describe two',
    lessons: [],
    items: ['u/pick'],
    formats: ['single-choice'],
    tasks: [],
    activities: [],
  });
});
