import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterAnswer, afterLearning, guessOfFormat, KNOWLEDGE_PARAMETERS } from './knowledge.ts';

const probability = fc.double({ min: 0, max: 0.995, noNaN: true });
const guessRate = fc.double({ min: 0, max: 1, noNaN: true });

describe('the estimate after an answer', () => {
  test.each([
    [true, 0.25, 0.4737, 'right among four options: .18 of .38'],
    [true, 0.05, 0.8182, 'right by recall says far more: .18 of .22'],
    [true, 0.5, 0.3103, 'right on true or false says little: .18 of .58'],
    [false, 0.25, 0.0323, 'wrong among four options: .02 of .62'],
    [false, 0.05, 0.0256, 'wrong by recall: .02 of .78'],
  ])('right: %s, guess rate %d gives %d: %s', (right, guess, expected) => {
    expect(afterAnswer(0.2, { right, guess })).toBeCloseTo(expected, 4);
  });

  test('a right answer never lowers it, a wrong one never raises it', () => {
    fc.assert(
      fc.property(probability, guessRate, (known, guess) => {
        expect(afterAnswer(known, { right: true, guess })).toBeGreaterThanOrEqual(known - 1e-12);
        expect(afterAnswer(known, { right: false, guess })).toBeLessThanOrEqual(known + 1e-12);
      }),
    );
  });

  test('the easier an answer is to guess, the less a right one says', () => {
    fc.assert(
      fc.property(probability, guessRate, guessRate, (known, one, other) => {
        const [harder, easier] = one < other ? [one, other] : [other, one];
        expect(afterAnswer(known, { right: true, guess: harder })).toBeGreaterThanOrEqual(
          afterAnswer(known, { right: true, guess: easier }),
        );
      }),
    );
  });

  test.each([Number.NaN, -1, 0, 1, 2, Number.POSITIVE_INFINITY])(
    'a guess rate of %d, from a faulty item, still gives a probability',
    (guess) => {
      for (const right of [true, false]) {
        const known = afterAnswer(0.2, { right, guess });
        expect(known).toBeGreaterThan(0);
        expect(known).toBeLessThan(1);
      }
    },
  );

  test.each([
    [0.25, 'four options'],
    [0.5, 'true or false'],
    [0.05, 'recall'],
  ])('from the ceiling one slip is forgiven, two wrong answers are not (guess %d: %s)', (guess) => {
    const wrong = (known: number) => afterLearning(afterAnswer(known, { right: false, guess }));
    const once = wrong(KNOWLEDGE_PARAMETERS.ceiling);
    expect(once).toBeGreaterThanOrEqual(0.95);
    expect(wrong(once)).toBeLessThan(0.95);
  });
});

test('one opportunity to learn closes a tenth of the gap', () => {
  expect(afterLearning(0.2)).toBeCloseTo(0.28, 10);
});

test.each([
  ['single-choice', 1 / 3, 'three options are the fewest'],
  ['multiple-response', 1 / 10, 'four options, ticked at will'],
  ['true-false', 1 / 2, 'two values'],
  ['matching', 1 / 6, 'three pairs'],
  ['ordering', 1 / 6, 'three steps'],
  ['categorise', 1 / 10, 'four entries in two groups, and some sense'],
  ['gap-fill', 1 / 4, 'one gap or two'],
  ['short-answer', 1 / 20, 'recall'],
  ['numeric', 1 / 20, 'recall'],
  ['identify-in-text', 1 / 10, 'some of four phrases'],
  ['scenario', 1 / 4, 'two decisions of two'],
  ['written-answer', 1 / 2, 'marked by the learner'],
])('without its item, %s is guessed at %d: %s', (format, rate) => {
  expect(guessOfFormat(format)).toBe(rate);
});

test('a hostile or unknown format counts as the easiest to guess', () => {
  expect(['__proto__', 'constructor', '', 'telepathy'].map(guessOfFormat)).toEqual([
    0.5, 0.5, 0.5, 0.5,
  ]);
});
