import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitProgress } from './choose.ts';
import { readProgress, type SavedProgress, writeProgress } from './codec.ts';
import { everyItem, exampleProgress, exampleSaved } from './example.ts';
import { formats, otherFormat, type SavedResponse } from './records.ts';

const id = 'ccs14';
const inOrder = (responses: readonly SavedResponse[]) =>
  responses.map((response) => JSON.stringify(response, Object.keys(exampleSaved()))).sort();

const written = formats.length - 1;
const anyResponse: fc.Arbitrary<SavedResponse> = fc
  .record({
    criterion: fc.constantFrom(0, 1, 2, 65_535),
    item: fc.nat(16_383),
    format: fc.oneof(fc.nat(written), fc.constant(otherFormat)),
    revision: fc.nat(15),
    minute: fc.nat(2 ** 24 - 1),
    share: fc.nat(31),
    tryNumber: fc.integer({ min: 1, max: 1000 }),
    mode: fc.nat(3),
    confidence: fc.nat(3),
    found: fc.array(fc.nat(25), { maxLength: 15 }),
  })
  .map((one) => (one.format === written && one.share < 31 ? one : { ...one, found: [] }));
const anyProgress: fc.Arbitrary<SavedProgress> = fc.record({
  revision: fc.nat(2 ** 24 - 1),
  writer: fc.nat(65_535),
  dropped: fc.boolean(),
  responses: fc.array(anyResponse, { maxLength: 120 }),
  lessons: fc.array(fc.record({ lesson: fc.nat(65_535), minute: fc.nat(2 ** 24 - 1) }), {
    maxLength: 60,
  }),
});

function progressIn(text: string): SavedProgress {
  const reading = readProgress(id, text);
  if (!('progress' in reading)) throw new Error(reading.status);
  return reading.progress;
}

describe('any progress', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const reading = readProgress(id, writeProgress(id, progress));
        expect(reading.status).toBe('whole');
        const back = progressIn(writeProgress(id, progress));
        const { revision, writer, dropped } = progress;
        expect(back).toMatchObject({ revision, writer, dropped });
        expect(inOrder(back.responses)).toEqual(inOrder(progress.responses));
        expect(back.lessons).toHaveLength(progress.lessons.length);
      }),
      { numRuns: 150 },
    );
  });

  test('is printable without characters that platforms escape', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(writeProgress(id, progress)).toMatch(/^A1[^\s"'\\&<>%{\u007f-\uffff]*$/);
      }),
      { numRuns: 50 },
    );
  });

  test('gives back only what was in it when it is damaged anywhere', () => {
    const damage = fc.record({ at: fc.nat(), by: fc.integer({ min: 32, max: 126 }) });
    fc.assert(
      fc.property(
        anyProgress,
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (progress, all) => {
          const characters = [...writeProgress(id, progress)];
          for (const { at, by } of all)
            characters[at % characters.length] = String.fromCharCode(by);
          const reading = readProgress(id, characters.join(''));
          const known = new Set(inOrder(progress.responses));
          const found = 'progress' in reading ? inOrder(reading.progress.responses) : [];
          expect(found.filter((one) => !known.has(one))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives back every block before the place where it was cut', () => {
    fc.assert(
      fc.property(anyProgress, fc.nat(), (progress, length) => {
        const text = writeProgress(id, progress);
        const cutText = text.slice(0, length % text.length);
        const reading = readProgress(id, cutText);
        expect(reading.status).not.toBe('whole');
        const wholeBlocks = Math.max(cutText.split('.').length - 2, 0);
        const found = 'progress' in reading ? reading.progress.responses.length : 0;
        if (wholeBlocks > 0 && progress.responses.length > 0) expect(found).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('text that is not ours', () => {
  test.each([
    ['', 'empty', 'nothing'],
    ['hello', 'unreadable', 'words'],
    ['{"a":1}', 'unreadable', 'what another course saved'],
    ['A2xyz.abc', 'newer', 'a later version'],
  ])('%j is %s: %s', (text, status) => {
    expect(readProgress(id, text)).toEqual({ status });
  });

  test('progress of another package is foreign', () => {
    const text = writeProgress('fs139', exampleProgress({ responses: [exampleSaved()] }));
    expect(readProgress(id, text)).toEqual({ status: 'foreign' });
  });

  test('any text at all is read without an error', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => !!readProgress(id, text)));
  });
});

describe('room', () => {
  const chosenFrom = (responses: readonly SavedResponse[], room: number) =>
    fitProgress(id, { revision: 900, writer: 40_000, responses, lessons: [] }, room);

  test('holds every item of 57 criteria, eleven each, in 3,500 characters', () => {
    const { text, dropped } = chosenFrom(everyItem(57, 11), 3500);
    expect({ dropped, short: text.length <= 3500 }).toEqual({ dropped: 0, short: true });
  });

  test('holds every item of 37 criteria and a review of each on three later days', () => {
    const once = everyItem(37, 9);
    const reviews = once.flatMap((one, place) =>
      place % 9 < 3
        ? [3, 9, 27].map((days) => ({
            ...one,
            minute: one.minute + days * 1440,
            share: 31,
            mode: 3,
          }))
        : [],
    );
    const { text, dropped } = chosenFrom([...once, ...reviews], 3500);
    expect(text.length).toBeLessThanOrEqual(3500);
    expect(dropped).toBeLessThanOrEqual(reviews.length);
    expect(text.length).toBeGreaterThan(2000);
  });

  test('drops retries before first tries, and says so', () => {
    const first = everyItem(20, 9).map((one) => ({ ...one, share: 31 }));
    const retries = first.map((one) => ({ ...one, tryNumber: 2, minute: one.minute - 1 }));
    const room = chosenFrom(first, 100_000).text.length + 30;
    const chosen = chosenFrom([...first, ...retries], room);
    expect(chosen.text.length).toBeLessThanOrEqual(room);
    expect(chosen.dropped).toBeGreaterThan(0);
    const back = progressIn(chosen.text);
    expect(back.dropped).toBe(true);
    expect(back.responses.filter((one) => one.tryNumber === 1)).toHaveLength(first.length);
  });

  test('takes any number of responses into any room', () => {
    fc.assert(
      fc.property(anyProgress, fc.integer({ min: 40, max: 2000 }), (progress, room) => {
        expect(fitProgress(id, progress, room).text.length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 60 },
    );
  });
});
