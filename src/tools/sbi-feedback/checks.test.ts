import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { sbiChecks } from './checks.ts';
import { sbiExample } from './example-piece.ts';
import { saidAloud, tally } from './said.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  sbiChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

const improve = { type: 'improve', place: 'room' };

describe('a record worth another look', () => {
  test.each([
    [{ ...improve, behaviour: 'You were rude to the guest' }, 'behaviour', 'a label'],
    [{ ...improve, situation: 'You are always late for handover' }, 'situation', 'sweeping'],
    [{ ...improve, behaviour: 'Apparently you hung up on a guest' }, 'behaviour', 'hearsay'],
    [{ ...improve, question: 'Do you understand?' }, 'question', 'answered with a nod'],
    [{ type: 'improve', place: 'open' }, 'place', 'a fault told where others hear'],
    [{ ...improve, reply: 'They said they had been off sick' }, 'reply', 'health'],
  ])('%j: a hint at its %s (%s)', (feedback, field, _reason) => {
    expect(hintsOn({ feedback: [feedback] })).toEqual([`feedback/e1/${field}`]);
  });

  test.each([
    ['praise', 'two praises and no point to improve'],
    ['improve', 'two points to improve and no praise'],
  ])('only %s: %s', (type) => {
    expect(hintsOn({ feedback: [{ type }, { type }] })).toEqual(['feedback']);
  });

  test('a question in the talk that a nod answers', () => {
    expect(hintsOn({ questions: [{ question: 'Any questions?' }] })).toEqual([
      'questions/e1/question',
    ]);
  });

  test('the leader spoke for more than half of the time', () => {
    expect(hintsOn({ share: 49 })).toEqual(['share']);
    expect(hintsOn({ share: 50 })).toEqual([]);
  });

  test('the change was seen before the feedback was given', () => {
    const feedback = [{ on: '2026-05-08' }, { on: '2026-05-06' }];
    expect(hintsOn({ feedback, 'seen-on': '2026-05-07' })).toEqual(['seen-on']);
    expect(hintsOn({ feedback, 'seen-on': '2026-05-08' })).toEqual([]);
  });
});

test('praise may be given where others hear it', () => {
  expect(hintsOn({ feedback: [{ type: 'praise', place: 'open' }] })).toEqual([]);
});

test('the first feedback alone is not called one-sided', () => {
  expect(hintsOn({ feedback: [{ type: 'improve' }] })).toEqual([]);
});

test('nothing is said of an empty record or of the worked example', () => {
  expect(hintsOn({})).toEqual([]);
  expect(sbiChecks.flatMap((check) => check(sbiExample.values))).toEqual([]);
});

describe('said aloud', () => {
  const parts = {
    situation: 'on Tuesday',
    behaviour: 'you waited.',
    impact: 'He told you all',
    question: 'What helped?',
  };

  test('the four parts become sentences', () => {
    expect(saidAloud(valuesOf({ feedback: [parts] }), 'feedback/e1')).toBe(
      '“On Tuesday. You waited. He told you all. What helped?”',
    );
  });

  test('nothing is put together while a part is empty', () => {
    expect(
      saidAloud(valuesOf({ feedback: [{ ...parts, impact: ' ' }] }), 'feedback/e1'),
    ).toBeUndefined();
  });
});

test('feedback of each kind is counted', () => {
  expect(tally(sbiExample.values)).toBe('1 praise, 1 point to improve');
  expect(tally(valuesOf({ feedback: [{ type: 'improve' }, { type: 'improve' }] }))).toBe(
    '0 praise, 2 points to improve',
  );
  expect(tally({})).toBeUndefined();
});
