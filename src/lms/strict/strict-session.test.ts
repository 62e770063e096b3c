import { describe, expect, test } from 'vitest';
import { checkScorm12Set } from './scorm12.ts';
import { checkScorm2004Set } from './scorm2004.ts';
import { type ScormVersion, strictSession } from './strict-session.ts';

type Row = readonly [element: string, value: string, code: string | undefined, why: string];

const rows12: readonly Row[] = [
  ['cmi.suspend_data', 'x'.repeat(4096), undefined, 'as long as may be'],
  ['cmi.suspend_data', 'x'.repeat(4097), '405', 'too long by one'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '405', 'too long by one'],
  ['cmi.core.lesson_status', 'done', '405', 'no word of the vocabulary'],
  ['cmi.core.score.raw', '100', undefined, 'the most'],
  ['cmi.core.score.raw', '101', '405', 'above the most'],
  ['cmi.core.score.raw', '-1', '405', 'below the least'],
  ['cmi.core.score.raw', 'ten', '405', 'no number'],
  ['cmi.core.session_time', '0000:05:30.5', undefined, 'with a fraction'],
  ['cmi.core.session_time', '00:00:61', '405', 'more than 59 seconds'],
  ['cmi.core.session_time', '1:00:00', '405', 'one digit of hours'],
  ['cmi.core.student_id', 'x', '403', 'read only'],
  ['cmi.objectives._count', '1', '402', 'a keyword'],
  ['cmi.location', 'x', '201', 'of the other version'],
  ['cmi.objectives.0.id', 'a b', '405', 'a space'],
  ['cmi.interactions.0.id', 'x'.repeat(256), '405', 'too long by one'],
  ['cmi.interactions.0.time', '24:00:00', '405', 'no time of day'],
  ['cmi.interactions.0.result', 'incorrect', '405', 'the word of 2004'],
  ['cmi.interactions.0.result', '0.67', undefined, 'a number'],
  ['cmi.interactions.0.type', 'long-fill-in', '405', 'a type of 2004'],
];
test.each(rows12)('1.2: %s = %.20s → %s: %s', (element, value, code) => {
  expect(checkScorm12Set(element, value)?.code).toBe(code);
});

const rows2004: readonly Row[] = [
  ['cmi.suspend_data', 'x'.repeat(64_000), undefined, 'as long as may be'],
  ['cmi.suspend_data', 'x'.repeat(64_001), '406', 'too long by one'],
  ['cmi.score.scaled', '1.1', '407', 'out of range'],
  ['cmi.score.scaled', 'one', '406', 'no number'],
  ['cmi.session_time', 'PT1H2M3.45S', undefined, 'with a fraction'],
  ['cmi.session_time', 'PT', '406', 'an empty interval'],
  ['cmi.session_time', 'P', '406', 'an empty interval'],
  ['cmi.interactions.0.id', 'a b', '406', 'a space'],
  ['cmi.interactions.0.timestamp', '2026-11-22T09:05:30', undefined, 'without a zone'],
  ['cmi.interactions.0.timestamp', '2026-11-22T09:05:30.0Z', undefined, 'with a zone'],
  ['cmi.interactions.0.timestamp', '2026-11-22T09:05:30.123', '406', 'three digits of fraction'],
  ['cmi.interactions.0.timestamp', '2026-11-22T09:05:30Z', '406', 'a zone without a fraction'],
  ['cmi.interactions.0.learner_response', 'a\nb', '406', 'a line break'],
  ['cmi.interactions.0.result', 'wrong', '406', 'the word of 1.2'],
  ['cmi.learner_id', 'x', '404', 'read only'],
  ['cmi.core.exit', 'x', '401', 'of the other version'],
];
test.each(rows2004)('2004: %s = %.20s → %s: %s', (element, value, code) => {
  expect(checkScorm2004Set(element, value)?.code).toBe(code);
});

/** The code of the first violation among these settings of a launch. */
function codeAfter(version: ScormVersion, settings: readonly (readonly [string, string])[]) {
  const session = strictSession(version);
  session.initialize();
  return settings
    .map((setting) => session.set(...setting)?.code)
    .find((code) => code !== undefined);
}

describe('a launch', () => {
  test.each([
    ['1.2', '301', '301', '101'],
    ['2004', '132', '133', '103'],
  ] as const)('of %s has a beginning and an end', (version, early, late, twice) => {
    const element = version === '1.2' ? 'cmi.core.exit' : 'cmi.exit';
    const session = strictSession(version);
    expect(session.set(element, 'suspend')?.code).toBe(early);
    expect(session.initialize()).toBeUndefined();
    expect(session.initialize()?.code).toBe(twice);
    expect(session.set(element, 'suspend')).toBeUndefined();
    expect(session.terminate()).toBeUndefined();
    expect(session.set(element, 'suspend')?.code).toBe(late);
    expect(session.terminate()?.code).toBeDefined();
    expect(session.initialize()?.code).toBe(twice);
  });

  test.each([
    ['1.2', '201'],
    ['2004', '351'],
  ] as const)('of %s leaves no gap in a list', (version, code) => {
    expect(codeAfter(version, [['cmi.objectives.1.id', 'b']])).toBe(code);
    expect(
      codeAfter(version, [
        ['cmi.objectives.0.id', 'a'],
        ['cmi.objectives.1.id', 'b'],
      ]),
    ).toBeUndefined();
  });

  test('continues the lists of earlier launches', () => {
    const session = strictSession(
      '1.2',
      new Map([['cmi.interactions', 4]]),
      new Map([['cmi.objectives.0.id', 'a']]),
    );
    session.initialize();
    expect(session.set('cmi.interactions.4.id', 'x')).toBeUndefined();
    expect(session.set('cmi.interactions.6.id', 'x')?.code).toBe('201');
    expect(session.set('cmi.objectives.0.id', 'b')?.code).toBe('101');
  });

  test('of 2004 has objectives whose ids are unique and stay', () => {
    const first = ['cmi.objectives.0.id', 'a'] as const;
    expect(codeAfter('2004', [first, first])).toBeUndefined();
    expect(codeAfter('2004', [first, ['cmi.objectives.0.id', 'b']])).toBe('351');
    expect(codeAfter('2004', [first, ['cmi.objectives.1.id', 'a']])).toBe('351');
  });

  test.each([
    ['1.2', 'student_response', '101'],
    ['2004', 'learner_response', '408'],
  ] as const)(
    'of %s has an interaction’s id before all, and its type before its response',
    (version, response, code) => {
      expect(codeAfter(version, [['cmi.interactions.0.type', 'choice']])).toBe(code);
      const id = ['cmi.interactions.0.id', 'i'] as const;
      expect(codeAfter(version, [id, [`cmi.interactions.0.${response}`, 'a']])).toBe(code);
      expect(
        codeAfter(version, [
          id,
          ['cmi.interactions.0.type', 'choice'],
          [`cmi.interactions.0.${response}`, 'a'],
        ]),
      ).toBeUndefined();
    },
  );
});

const responses: readonly (readonly [ScormVersion, string, string, string, boolean])[] = [
  ['1.2', 'choice', 'student_response', 'a,b', true],
  ['1.2', 'choice', 'student_response', 'the first', false],
  ['1.2', 'choice', 'student_response', 'a[,]b', false],
  ['1.2', 'matching', 'student_response', 'a.1,b.2', true],
  ['1.2', 'matching', 'student_response', 'a-1', false],
  ['1.2', 'numeric', 'student_response', 'five', false],
  ['2004', 'choice', 'learner_response', 'a[,]b', true],
  ['2004', 'choice', 'learner_response', 'a,b', false],
  ['2004', 'choice', 'learner_response', 'shop-or-bank', false],
  ['2004', 'matching', 'learner_response', 'a[.]1[,]b[.]2', true],
  ['2004', 'matching', 'learner_response', 'a.1', false],
  ['2004', 'true-false', 'learner_response', 't', false],
  ['2004', 'numeric', 'correct_responses.0.pattern', '5[:]5', true],
  ['2004', 'numeric', 'correct_responses.0.pattern', '5', false],
];
test.each(responses)('%s: a %s with %s %s is legal: %s', (version, type, part, value, legal) => {
  const code = codeAfter(version, [
    ['cmi.interactions.0.id', 'i'],
    ['cmi.interactions.0.type', type],
    [`cmi.interactions.0.${part}`, value],
  ]);
  expect(code === undefined).toBe(legal);
});
