import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '../../domain/attempt.ts';
import { readProgress, writeProgress } from './codec.ts';
import { exampleProgress } from './example.ts';
import { restoredFacts, type SavedFacts, savedFacts } from './facts.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 1);
let count = 0;

function artefact(criterion: string, exists: boolean, after: number): LearningEvent {
  count += 1;
  return { id: `a${count}`, at: start + after * hour, kind: 'artefact', criterion, exists };
}

function target(date: string, after: number): LearningEvent {
  count += 1;
  return { id: `t${count}`, at: start + after * hour, kind: 'target', date };
}

/** What another device makes of a log, by way of a text. */
function carried(events: readonly LearningEvent[]): SavedFacts | undefined {
  const text = writeProgress('p', exampleProgress({ facts: savedFacts(events) }));
  const reading = readProgress('p', text);
  expect(reading.status).toBe('whole');
  return 'progress' in reading ? reading.progress.facts : undefined;
}

const criteria = ['fs139/1.1', 'fs139/2.3'];
const plain = (events: readonly LearningEvent[]) => events.map(({ id, at, ...event }) => event);

describe('on another device', () => {
  test('the latest word on each piece of work and on the date is there', () => {
    const log = [
      artefact('fs139/1.1', true, 0),
      artefact('fs139/2.3', true, 1),
      artefact('fs139/2.3', false, 30),
      target('2026-12-01', 2),
      target('2027-01-15', 700),
    ];
    expect(plain(restoredFacts(carried(log), [], criteria))).toEqual([
      { kind: 'artefact', criterion: 'fs139/1.1', exists: true },
      { kind: 'artefact', criterion: 'fs139/2.3', exists: false },
      { kind: 'target', date: '2027-01-15' },
    ]);
  });

  test('a date that was taken back is taken back', () => {
    const log = [target('2026-12-01', 0), target('', 5)];
    expect(plain(restoredFacts(carried(log), [], criteria))).toEqual([
      { kind: 'target', date: '' },
    ]);
  });

  test('what it knows better stays, and nothing is restored twice', () => {
    const there = carried([artefact('fs139/1.1', true, 0), target('2026-12-01', 0)]);
    const newer = [artefact('fs139/1.1', false, 3), target('2026-12-24', 3)];
    expect(restoredFacts(there, newer, criteria)).toEqual([]);
    const restored = restoredFacts(there, [], criteria);
    expect(restoredFacts(there, restored, criteria)).toEqual([]);
  });

  test('a criterion that the package does not have is left out', () => {
    expect(restoredFacts(carried([artefact('ccs14/1.1', true, 0)]), [], criteria)).toEqual([]);
  });
});

test('without facts the text is what it was before there were any', () => {
  expect(savedFacts([])).toBeUndefined();
  expect(writeProgress('p', exampleProgress({ facts: undefined }))).toBe(
    writeProgress('p', exampleProgress()),
  );
});

test('the facts of 25 pieces of work and a date take at most 110 characters', () => {
  const facts: SavedFacts = {
    artefacts: Array.from({ length: 25 }, (_, at) => ({
      criterion: at * 151,
      exists: true,
      hour: 7000 + at * 40,
    })),
    target: { day: 400, hour: 7000 },
  };
  const text = writeProgress('p', exampleProgress({ facts }));
  expect(text.length - writeProgress('p', exampleProgress()).length).toBeLessThanOrEqual(110);
});
