import { expect, test } from 'vitest';
import { exampleStep, MONDAY } from '../planning/example.ts';
import type { Outcome } from '../planning/plan.ts';
import { outcomeInWords, partInWords, timeInWords } from './planner.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [90, '1 h 30 min'],
  [6300, '105 h'],
])('%d minutes are “%s”', (minutes, words) => {
  expect(plain(timeInWords(minutes))).toBe(words);
});

test('a part says what to do with which lesson, how long, and whether it goes on', () => {
  const step = exampleStep(1, 60);
  expect(plain(partInWords({ step, minutes: 35, isContinued: false }))).toBe(
    'Read: Sectors (35 min)',
  );
  expect(plain(partInWords({ step, minutes: 25, isContinued: true }))).toBe(
    'Read: Sectors, continued (25 min)',
  );
});

const target = MONDAY + 100;

test.each<[Outcome, string]>([
  [{ kind: 'open', end: MONDAY }, 'At this pace you finish on 30 November 2026.'],
  [
    { kind: 'fits', end: target - 1, target, spareDays: 0 },
    'You finish on 9 March 2027, the day before your assessment on 10 March 2027.',
  ],
  [
    { kind: 'fits', end: target - 2, target, spareDays: 1 },
    'You finish on 8 March 2027, with 1 day free before your assessment on 10 March 2027.',
  ],
  [
    { kind: 'fits', end: target - 16, target, spareDays: 15 },
    'You finish on 22 February 2027, with 2 weeks free before your assessment on 10 March 2027.',
  ],
  [
    { kind: 'late', end: target + 7, target, more: 90 },
    '10 March 2027 comes too soon for this plan: with these days you finish on 17 March 2027. About 1 h 30 min more a week would do. So would a later date: talk to your tutor.',
  ],
  [
    { kind: 'late', end: target + 7, target },
    '10 March 2027 comes too soon for this plan: with these days you finish on 17 March 2027. Talk to your tutor about a later date, or about what you can already show.',
  ],
])('%o', (outcome, words) => {
  expect(plain(outcomeInWords(outcome))).toBe(words);
});
