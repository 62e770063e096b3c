import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../domain/attempt.ts';
import { isLearningEvent, type StoredEvent } from '../domain/log.ts';
import { exampleLesson, exampleNote, exampleResponse } from './example.ts';
import {
  importReport,
  largestProgressFile,
  progressFileName,
  readProgressFile,
  writeProgressFile,
} from './progress-file.ts';

const now = Date.UTC(2026, 10, 22, 12);
const write = (events: readonly StoredEvent[]) =>
  writeProgressFile(events, { now, course: 'site' });
const refusal = (reason: string) => ({ status: 'refused', reason });

const newer: StoredEvent = Object.assign(
  { id: 'x1' },
  { kind: 'from-the-future', by: ['someone'] },
);
const broken: StoredEvent = Object.assign({ id: 'x2' }, { kind: 'response', mark: null });
const all = [exampleResponse(), exampleNote(), exampleLesson(), newer, broken];

/** A file whose parts are changed after its checksum was made. */
const changed = (change: object) => JSON.stringify({ ...JSON.parse(write(all)), ...change });

describe('a progress file', () => {
  test('says what it is, where it is from and when it was saved', () => {
    expect(JSON.parse(write([]))).toMatchObject({
      format: 'attain-progress',
      version: 1,
      course: 'site',
      exportedAt: '2026-11-22T12:00:00.000Z',
      events: [],
    });
  });

  test('is named after the learner’s day', () => {
    expect(progressFileName(new Date(2026, 0, 2, 3).getTime())).toBe(
      'attain-progress-2026-01-02.json',
    );
  });

  test('brings back every event, those that this release cannot read included', () => {
    expect(readProgressFile(write(all))).toEqual({ status: 'read', events: all });
  });

  test('brings back whatever JSON can say', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string(),
            fc.json({ maxDepth: 4 }).map((text): Json => JSON.parse(text)),
          ),
        ),
        (parts) => {
          const events = parts.map(([id, response]) => exampleResponse({ id, response }));
          const expected: unknown = JSON.parse(JSON.stringify(events));
          expect(readProgressFile(write(events))).toEqual({ status: 'read', events: expected });
        },
      ),
    );
  });

  test('may be laid out anew, and may say more than we know', () => {
    expect(readProgressFile(changed({ version: 1.4, device: 'phone' }))).toEqual({
      status: 'read',
      events: all,
    });
  });

  test('keeps a hostile id as plain text', () => {
    const text = write([exampleNote({ id: '__proto__' })]);
    const reading = readProgressFile(text);
    expect(reading).toMatchObject({ events: [{ id: '__proto__', kind: 'note' }] });
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
  });
});

describe('refuses', () => {
  test.each([
    ['an empty file', '', 'foreign'],
    ['a text', 'Dear learner', 'foreign'],
    ['another program’s file', '{"format":"other","version":1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a file cut short', write(all).slice(0, -40), 'damaged'],
    ['a file of a newer version', changed({ version: 2, events: 'packed' }), 'newer-version'],
    ['a file without events', changed({ events: undefined }), 'damaged'],
    ['a file with a version that is none', changed({ version: 'one' }), 'damaged'],
    ['an event without an id', changed({ events: [{ kind: 'note' }] }), 'damaged'],
    ['an event that is null', changed({ events: [null] }), 'damaged'],
    ['a missing event', changed({ events: all.slice(1) }), 'altered'],
    ['a changed mark', changed({ events: [exampleResponse({ tryNumber: 2 })] }), 'altered'],
    ['a wrong checksum', changed({ checksum: 'fnv1a-00000000' }), 'altered'],
    ['a file too large', ' '.repeat(largestProgressFile + 1), 'too-large'],
  ])('%s', (_, text, reason) => {
    expect(readProgressFile(text)).toEqual(refusal(reason));
  });

  test('an event nested deeper than a browser can store', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const text = changed({ events: ['HERE'] }).replace('"HERE"', `{"id":"a","response":${deep}}`);
    expect(readProgressFile(text)).toEqual(refusal('damaged'));
  });

  test('any other text, without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readProgressFile(text)).toEqual(refusal('foreign'));
      }),
    );
  });

  test('any JSON in place of the events, without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.string(), (events, checksum) => {
        expect(readProgressFile(changed({ events, checksum })).status).toBe('refused');
      }),
    );
  });
});

test('a file that was saved by the first release stays readable', () => {
  const file = new URL('../../tests/frozen/progress-file-1.json', import.meta.url);
  const reading = readProgressFile(readFileSync(file, 'utf8'));
  if (reading.status !== 'read') throw new Error(reading.reason);
  expect(reading.events.map(({ id }) => id)).toEqual(['e1', 'n1', 'l1', 'x1', 'x2']);
  const readable = reading.events.filter(isLearningEvent).map(({ kind }) => kind);
  expect(readable).toEqual(['response', 'note', 'lesson']);
});

test('so does one that also holds tests, a date and a piece of work', () => {
  const file = new URL('../../tests/frozen/progress-file-2.json', import.meta.url);
  const reading = readProgressFile(readFileSync(file, 'utf8'));
  if (reading.status !== 'read') throw new Error(reading.reason);
  const readable = reading.events.filter(isLearningEvent).map(({ kind }) => kind);
  expect(readable).toEqual(['sitting', 'response', 'sitting-step', 'target', 'artefact']);
});

test('reports what an import brought, by kind', () => {
  const target = { id: 't', at: 1, kind: 'target', date: '2026-12-01' };
  expect(importReport([exampleResponse(), exampleNote(), target, newer], 8)).toEqual({
    answers: 1,
    notes: 1,
    lessons: 0,
    others: 1,
    unreadable: 1,
    alreadyHere: 4,
  });
});
