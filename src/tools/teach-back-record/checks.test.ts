import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { hasGap, provedBy, summed, teachBackChecks } from './checks.ts';
import { teachBackExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  teachBackChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);
const hintsOnCheck = (field: string, text: string) => hintsOn({ checks: [{ [field]: text }] });

describe('a question that a nod answers', () => {
  test.each(['ask-what', 'ask-case', 'ask-why'])('is pointed out at %s', (field) => {
    expect(hintsOnCheck(field, 'Do you understand?')).toEqual([`checks/e1/${field}`]);
  });
});

describe('a nod in place of an answer', () => {
  test.each([
    'Yes',
    'yes, that’s clear',
    'OK',
    'Understood.',
    'She nodded',
    'They said yes',
    '“Got it”',
    'Fine, no problem',
    'No questions',
    'Sure',
  ])('%s', (answer) => {
    expect(hintsOnCheck('said-what', answer)).toEqual(['checks/e1/said-what']);
  });

  test.each([
    '“Yes, I tell them how long and then I offer a text.”',
    '“About ten minutes, and do you want a text?”',
    'Showed me with an empty bag',
    '“Say who will ring, and when.”',
    '“Ask the pharmacist first.”',
    'Wrote the three steps on a card',
    '“So that they can stop worrying.”',
    '“No idea, I’d have to look.”',
    '“Clearly the person by the door comes first, since they have waited longest.”',
    'Put the order on hold and told me why',
  ])('but not: %s', (answer) => {
    expect(hintsOnCheck('said-what', answer)).toEqual([]);
  });
});

describe('a question about the reason', () => {
  test.each([
    'If somebody asked why we do this, what would you say?',
    'What is it for?',
    'What would that caller do otherwise?',
    'What difference does it make to the customer?',
    'What happens if we leave it out?',
    'Who is helped by this, and how?',
    'What do you get out of it?',
    'Tell me the reason in your own words',
    'What does it mean for the next shift?',
    'What is the point of it?',
  ])('is seen as one: %s', (question) => {
    expect(hintsOnCheck('ask-why', question)).toEqual([]);
  });

  test.each(['What do you say first?', 'How will you put it?', 'Show me the form'])(
    'is missed in: %s',
    (question) => {
      expect(hintsOnCheck('ask-why', question)).toEqual(['checks/e1/ask-why']);
    },
  );
});

test('saying the same again is no other way', () => {
  expect(hintsOnCheck('again', 'I told them again, more slowly')).toEqual(['checks/e1/again']);
  expect(hintsOnCheck('again', 'I drew the route on a card')).toEqual([]);
});

test('the work is looked at after the talk', () => {
  const on = '2026-03-09';
  expect(hintsOn({ checks: [{ on, 'seen-on': '2026-03-08' }] })).toEqual(['checks/e1/seen-on']);
  expect(hintsOn({ checks: [{ on, 'seen-on': '2026-03-09' }] })).toEqual([]);
});

test('two checks with one person leave the others out', () => {
  expect(hintsOn({ checks: [{ member: 'Adviser A' }, { member: 'adviser a' }] })).toEqual([
    'checks',
  ]);
  expect(hintsOn({ checks: [{ member: 'Adviser A' }, { member: 'Adviser B' }] })).toEqual([]);
});

test('a rule is no reason for a customer', () => {
  expect(hintsOn({ 'why-customer': 'Because it’s the policy' })).toEqual(['why-customer']);
  expect(hintsOn({ 'why-customer': 'They know when to come back' })).toEqual([]);
});

test('nothing is said of an empty record or of the worked example', () => {
  expect(hintsOn({})).toEqual([]);
  expect(teachBackChecks.flatMap((check) => check(teachBackExample.values))).toEqual([]);
});

test('tells what one check has proved and what is open', () => {
  const values = valuesOf({
    checks: [{ 'said-what': '“I say the time”', 'said-why': 'Yes, clear' }, {}],
  });
  expect(provedBy(values, 'checks/e1')).toBe(
    'Checked: what to do. Still open: a hard case, why it matters, seen in the work.',
  );
  expect(provedBy(values, 'checks/e2')).toBeUndefined();
  expect(provedBy(teachBackExample.values, 'checks/e1')).toBe(
    'Checked: what to do, a hard case, why it matters, seen in the work.',
  );
});

test('counts people and gaps', () => {
  expect(summed(teachBackExample.values)).toBe('Checked with 2 people, 1 gap found, 1 closed');
  expect(summed(valuesOf({ checks: [{ member: 'A', gap: 'why' }] }))).toBe(
    'Checked with 1 person, 1 gap found, 0 closed',
  );
  expect(summed({})).toBeUndefined();
});

test('knowing everything is no gap', () => {
  expect(hasGap(valuesOf({ checks: [{ gap: 'none' }] }), 'checks/e1')).toBe(false);
  expect(hasGap(valuesOf({ checks: [{ gap: 'agree' }] }), 'checks/e1')).toBe(true);
});
