import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnShortAnswer, markShortAnswer } from './marking.ts';
import type { ShortAnswerItem } from './schema.ts';

const isRight = (text: string, item: ShortAnswerItem = exampleItem()) => {
  const result = markShortAnswer(item, { text });
  return result.status === 'marked' && result.mark.awarded === item.marks;
};

test.each([
  ['retention', 'an accepted answer'],
  ['Customer Retention.', 'another, with capitals and a full stop'],
  ['the retention', 'a leading article'],
  ['retenton', 'one slip'],
  ['cutsomer retention', 'one swap'],
])('“%s” is right: %s', (text) => {
  expect(markShortAnswer(exampleItem({ marks: 2 }), { text })).toEqual({
    status: 'marked',
    mark: { awarded: 2, available: 2 },
  });
});

test.each([
  ['loyalty', 'a trap'],
  ['Attention', 'a trap near the accepted answer'],
  ['rtnetion', 'two slips where one is forgiven'],
  ['service', 'something else'],
])('“%s” is wrong: %s', (text) => {
  expect(markShortAnswer(exampleItem({ marks: 2 }), { text })).toEqual({
    status: 'marked',
    mark: { awarded: 0, available: 2 },
  });
});

describe('typing slips', () => {
  test.each([
    [0, 'retention', true],
    [0, 'retenton', false],
    [1, 'retenton', true],
    [1, 'rtenton', false],
    [2, 'rtenton', true],
    [2, 'rtentn', false],
  ] as const)('with %d forgiven, “%s” is right: %s', (slips, text, right) => {
    expect(isRight(text, exampleItem({ slips }))).toBe(right);
  });

  test('are not forgiven in answers of fewer than five letters', () => {
    const item = exampleItem({ accepted: ['kano'], traps: [], slips: 2 });
    expect(isRight('kanno', item)).toBe(false);
  });

  test('are forgiven from five letters on', () => {
    const item = exampleItem({ accepted: ['rater'], traps: [] });
    expect(isRight('ratter', item)).toBe(true);
  });

  test('are not forgiven where digits differ', () => {
    const item = exampleItem({ accepted: ['Equality Act 2010'], traps: [], slips: 2 });
    expect(isRight('equalty act 2010', item)).toBe(true);
    expect(isRight('Equality Act 2011', item)).toBe(false);
  });

  test('do not count digits as letters', () => {
    const item = exampleItem({ accepted: ['iso 10002'], traps: [], slips: 2 });
    expect(isRight('iso10002', item)).toBe(true);
    expect(isRight('ios 10002', item)).toBe(false);
  });

  test('never turn a trap into an accepted answer, however near', () => {
    const traps = [{ answers: ['internal customers'], reason: 'Not these.' }];
    const item = exampleItem({ accepted: ['external customers'], traps, slips: 2 });
    expect(isRight('Internal customers', item)).toBe(false);
    expect(isRight('external customer', item)).toBe(true);
  });

  test('are not forgiven where a trap is as near', () => {
    const traps = [{ answers: ['detention'], reason: 'Not this.' }];
    const item = exampleItem({ accepted: ['retention'], traps });
    expect(isRight('etention', item)).toBe(false);
  });
});

test('British and American spellings are other answers unless authored', () => {
  const item = exampleItem({ accepted: ['organisation'], slips: 0, traps: [] });
  expect(isRight('organization', item)).toBe(false);
});

test('an accepted answer wins over a trap that reads the same', () => {
  const traps = [{ answers: ['Retention!'], reason: 'Never said.' }];
  expect(isRight('retention', exampleItem({ traps }))).toBe(true);
});

test.each([
  ['', 'nothing-entered', 'nothing typed'],
  [' ?! ', 'nothing-entered', 'nothing but punctuation'],
  ['a'.repeat(201), 'too-long', 'longer than any short answer'],
])('“%s” is %s: %s', (text, reason) => {
  expect(markShortAnswer(exampleItem(), { text })).toEqual({ status: 'unmarkable', reason });
});

test('two hundred characters can still be marked', () => {
  expect(markShortAnswer(exampleItem(), { text: 'a'.repeat(200) }).status).toBe('marked');
});

test.each([
  ['retention', 'right', 'Said when right.'],
  ['retenton', 'right', 'Said when right.'],
  ['loyalty', 'wrong', 'Loyalty is a feeling.'],
  ['customer loyalty', 'wrong', 'Loyalty is a feeling.'],
  ['churn', 'wrong', 'Churn is the opposite.'],
  ['service', 'wrong', 'Said otherwise.'],
  ['', 'wrong', 'Said otherwise.'],
])('“%s” is %s: %s', (text, verdict, reason) => {
  const item = exampleItem({
    reason: 'Said when right.',
    traps: [
      { answers: ['loyalty', 'customer loyalty'], reason: 'Loyalty is a feeling.' },
      { answers: ['churn'], reason: 'Churn is the opposite.' },
    ],
    otherwise: 'Said otherwise.',
  });
  expect(feedbackOnShortAnswer(item, { text })).toEqual([{ part: 'response', verdict, reason }]);
});
