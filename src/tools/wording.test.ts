import { describe, expect, test } from 'vitest';
import {
  asksTwoThings,
  hasNumber,
  isLeading,
  isNegative,
  isNobodyInParticular,
  loadedWord,
  readingAge,
  vagueWord,
  wordsIn,
} from './wording.ts';

describe('a question that asks two things', () => {
  test.each([
    'Was it quick and clear?',
    'How satisfied or dissatisfied were you with the food and the service?',
    'Did it arrive on time? Was it complete?',
    'Was the room clean as well as quiet?',
  ])('is noticed: %s', (question) => {
    expect(asksTwoThings(question)).toBe(true);
  });

  test.each([
    'How easy or difficult was it to know what would happen next?',
    'What one thing would have made your claim easier?',
    'Did you read the terms and conditions?',
    'How would you rate your bed and breakfast?',
    'Did you ring between nine and six?',
    'How many times did you contact us (by phone and by email)?',
    'How brandy was it?',
  ])('is not seen where there is one: %s', (question) => {
    expect(asksTwoThings(question)).toBe(false);
  });
});

describe('a leading question', () => {
  test.each([
    'How delighted were you with our friendly and efficient claims team?',
    'Don’t you agree that we were quick?',
    "Wouldn't you say that it was easy?",
    'Would you agree that our prices are fair?',
    'How satisfied were you?',
    'Most customers say that we are fast. And you?',
  ])('is noticed: %s', (question) => {
    expect(isLeading(question)).toBe(true);
  });

  test.each([
    'How satisfied or dissatisfied were you?',
    'How easy was it to report your claim?',
    'How many times did you call about this claim?',
    'How good or poor was the information?',
  ])('is not seen where there is none: %s', (question) => {
    expect(isLeading(question)).toBe(false);
  });
});

test.each([
  ['How was our friendly team?', 'friendly'],
  ['Was the delay unreasonable?', 'unreasonable'],
  ['Was the adviser friendly or unfriendly?', undefined],
  ['Was the information excellent or poor?', undefined],
  ['How was our team?', undefined],
  ['Which greatcoat did you buy?', undefined],
])('%s: the loaded word is %s', (question, word) => {
  expect(loadedWord(question)).toBe(word);
});

test.each([
  ['Do you call often?', 'often'],
  ['How often do you call?', undefined],
  ['I will ring back as soon as possible', 'as soon as possible'],
  ['I will ring back by noon', undefined],
])('%s: the vague word is %s', (text, word) => {
  expect(vagueWord(text)).toBe(word);
});

test.each([
  ['Was your order not complete?', true],
  ['Have you never had to wait?', true],
  ['Was your order complete or not?', false],
  ['Tick here if it does not apply', false],
  ['Do you know another shop?', false],
])('%s is negative: %s', (question, expected) => {
  expect(isNegative(question)).toBe(expected);
});

test.each([
  ['the team', true],
  ['Everyone', true],
  ['TBC', true],
  ['Team leader', false],
  ['A. Learner', false],
  ['', false],
])('“%s” is nobody in particular: %s', (owner, expected) => {
  expect(isNobodyInParticular(owner)).toBe(expected);
});

test.each([
  ['from 54 to 35 calls', true],
  ['half as many', true],
  ['fewer calls', false],
  ['the phone', false],
])('“%s” has a number: %s', (text, expected) => {
  expect(hasNumber(text)).toBe(expected);
});

describe('the reading age', () => {
  const plain =
    'We got your form. We will call you on Monday. If you need help before then, ring us. The call is free and we are here from nine to six.';
  const heavy =
    'Notwithstanding the aforementioned contractual considerations, policyholders are respectfully requested to communicate any supplementary documentation immediately, whereupon appropriate administrative consideration will be undertaken.';

  test('is low for plain words and high for heavy ones', () => {
    expect(readingAge(plain)).toBeLessThan(10);
    expect(readingAge(heavy)).toBeGreaterThan(20);
  });

  test('is not told from a few words', () => {
    expect(readingAge('We will call you on Monday.')).toBeUndefined();
    expect(readingAge('')).toBeUndefined();
  });
});

test('words are counted as people count them', () => {
  expect(wordsIn('It’s a well-kept 24-hour shop – really.')).toEqual([
    'It’s',
    'a',
    'well-kept',
    '24-hour',
    'shop',
    'really',
  ]);
  expect(wordsIn('')).toEqual([]);
});
