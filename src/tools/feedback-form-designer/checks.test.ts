import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { hintsIn } from '../hints.ts';
import { valuesOf } from '../values.ts';
import { customerForm } from './form.ts';
import { invitations, invitationsInWords } from './sample-size.ts';
import { feedbackFormDesigner } from './tool.ts';

const hintsFor = (form: Readonly<Record<string, Json>>) =>
  hintsIn(feedbackFormDesigner, valuesOf(form)).map(({ path, text }) => `${path}: ${text}`);
const question = (wording: string, more: object = {}) => ({ wording, kind: 'open', ...more });

describe('a question', () => {
  test.each([
    ['Don’t you agree that we were quick?', /leads towards an answer/],
    ['How was our friendly team?', /“friendly” judges/],
    ['Was it quick and clear?', /asks two things/],
    ['Was your order not complete?', /“not”/],
    ['Do you call often?', /“often”/],
    ['What is your date of birth?', /no more than the purpose needs/],
  ])('%s gets one hint, at its wording', (wording, hint) => {
    const hints = hintsFor({ questions: [question(wording)] });
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatch(/^questions\/e1\/wording: /);
    expect(hints[0]).toMatch(hint);
  });

  test('with several faults is told the most serious one only', () => {
    const wording = 'How delighted were you with our friendly and efficient team?';
    expect(hintsFor({ questions: [question(wording)] })).toEqual([
      expect.stringMatching(/leads towards/),
    ]);
  });

  test('whose scale has the same ends, or one answer only, is noticed', () => {
    expect(
      hintsFor({
        questions: [
          question('How easy was it?', { kind: 'scale', low: 'Easy', high: 'Easy' }),
          question('Which one?', { kind: 'one', answers: 'This one\n \n' }),
          question('What else?'),
        ],
      }),
    ).toEqual([
      expect.stringMatching(/^questions\/e1\/high: /),
      expect.stringMatching(/^questions\/e2\/answers: /),
    ]);
  });
});

test('many questions, and none that is open, are noticed at the list', () => {
  const closed = Array.from({ length: 9 }, (_, index) => ({
    wording: `How many times did you use way ${index}?`,
    kind: 'number',
  }));
  expect(hintsFor({ questions: closed })).toEqual([
    expect.stringMatching(/^questions: 9 questions/),
    expect.stringMatching(/^questions: Nobody can tell you/),
  ]);
  expect(hintsFor({ questions: closed.slice(0, 1) })).toEqual([]);
});

describe('the sample', () => {
  test.each([
    [120, 20, 600],
    [42, 50, 84],
    [10, 33, 31],
    [0, 20, undefined],
    [10, 0, undefined],
  ])('of %s answers at %s%% takes %s invitations', (wanted, reply, expected) => {
    expect(invitations(valuesOf({ wanted, reply }))).toBe(expected);
  });

  test('is told with how it was worked out', () => {
    expect(invitationsInWords(valuesOf({ wanted: '1200', reply: '20' }))).toBe(
      '6,000 (1,200 ÷ 20%)',
    );
    expect(invitationsInWords(valuesOf({ wanted: 'many', reply: '20' }))).toBeUndefined();
  });

  test('that needs more people than there are, or hopes for too much, is noticed', () => {
    expect(hintsFor({ population: 100, wanted: 30, reply: 20 })).toEqual([
      expect.stringMatching(/^population: /),
    ]);
    expect(hintsFor({ population: 100, wanted: 30, reply: 80 })).toEqual([
      expect.stringMatching(/^reply: /),
    ]);
  });
});

test('a promise that a channel breaks is noticed', () => {
  expect(hintsFor({ promise: 'anonymous', channels: ['email'] })).toHaveLength(1);
  expect(hintsFor({ promise: 'anonymous', channels: ['paper'] })).toEqual([]);
  expect(hintsFor({ promise: 'named', channels: ['email'] })).toEqual([]);
});

test('somebody in particular is asked for', () => {
  expect(hintsFor({ reader: 'the team', actor: 'Team leader' })).toEqual([
    expect.stringMatching(/^reader: /),
  ]);
});

test('the form has the questions as customers answer them, and nothing of the thinking behind', () => {
  const form = customerForm(
    valuesOf({
      heading: 'Your stay',
      opening: 'Two minutes.',
      aim: 'secret aim',
      questions: [
        {
          wording: 'How easy was it?',
          kind: 'scale',
          low: 'Hard',
          high: 'Easy',
          steps: '7',
          use: 'secret',
        },
        { wording: 'Which?', kind: 'several', answers: ' One\n\nTwo ' },
        { wording: 'How many?', kind: 'number' },
        { wording: '  ', kind: 'open' },
        { wording: 'What else?', kind: '' },
      ],
    }),
  );
  expect(JSON.stringify(form)).not.toContain('secret');
  expect(form).toEqual({
    title: 'Your stay',
    facts: [],
    blocks: [
      { kind: 'paragraph', text: 'Two minutes.' },
      {
        kind: 'question',
        text: '1. How easy was it?',
        note: undefined,
        choices: ['1 Hard', '2', '3', '4', '5', '6', '7 Easy', 'Does not apply'],
        lines: 3,
      },
      {
        kind: 'question',
        text: '2. Which?',
        note: 'Tick all that apply.',
        choices: ['One', 'Two'],
        lines: 3,
      },
      { kind: 'question', text: '3. How many?', note: undefined, choices: [], lines: 1 },
      { kind: 'question', text: '4. What else?', note: undefined, choices: [], lines: 3 },
    ],
  });
});
