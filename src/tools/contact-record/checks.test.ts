import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { blankForm } from './blank-form.ts';
import { contactChecks } from './checks.ts';
import { contactExample } from './example-piece.ts';
import { hasCardNumber, hasInsuranceNumber, opinionWord, secretIn } from './personal-data.ts';

type Form = Parameters<typeof valuesOf>[0];
const hintsOn = (form: Form) =>
  contactChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

describe('a note worth another look', () => {
  test.each([
    [{ facts: 'Card 4111 1111 1111 1111' }, 'facts', 'a card number'],
    [{ facts: 'NI AB 12 34 56 C' }, 'facts', 'an insurance number'],
    [{ next: 'Password is tulip', by: '2026-10-07' }, 'next', 'a secret'],
    [{ facts: 'Has diabetes' }, 'facts', 'health'],
    [{ facts: 'Was rude about the fee' }, 'facts', 'a view'],
    [{ owner: 'Team' }, 'owner', 'nobody in particular'],
    [{ next: 'Ring back' }, 'by', 'a promise without a date'],
    [{ on: '2026-10-05', by: '2026-10-04' }, 'by', 'before the contact'],
  ])('%j: a hint at %s (%s)', (contact, field, _reason) => {
    expect(hintsOn({ contacts: [contact] })).toEqual([`contacts/e1/${field}`]);
  });

  test.each([
    [{ facts: 'Phone 0115 496 0123 456' }, 'a long number that is no card'],
    [{ facts: 'Said, “You are all rude”' }, 'the customer’s own words'],
    [{ facts: 'Has diabetes', sensitive: 'Insulin delivery: agreed in writing' }, 'needed'],
    [{ facts: 'Forgot the password and was shown how to set a new one' }, 'no secret in it'],
    [{ facts: 'Password was reset by link' }, 'no password in it'],
    [{ facts: 'Deliver to the church hall. Disabled parking is behind it.' }, 'places'],
    [{ facts: 'The lock was difficult to turn' }, 'a lock and not a person'],
    [{ facts: 'The parcel was lying on the step, near the pain clinic' }, 'a thing that lies'],
    [{ facts: 'Typical delivery time explained: three days' }, 'a fact about deliveries'],
    [{ on: '2026-10-05', next: 'Ring', by: '2026-10-05' }, 'the same day'],
  ])('but not %j: %s', (contact, _reason) => {
    expect(hintsOn({ contacts: [contact] })).toEqual([]);
  });
});

test.each([
  [{ retention: 'Forever' }, ['retention']],
  [{ retention: 'Six years, then shredded' }, []],
  [{ retention: 'Not kept permanently: deleted after 12 months' }, []],
  [{ basis: 'Consent' }, ['basis']],
  [{ basis: 'Contract; consent for the newsletter' }, []],
])('%j gives %j', (form, paths) => {
  expect(hintsOn(form)).toEqual(paths);
});

test.each([
  ['4111111111111111', true, 'a test card number'],
  ['4111-1111-1111-1112', false, 'its check digit is wrong'],
  ['5555 5555 5555 4444', true, 'with spaces'],
  ['123456789012', false, 'too short for a card'],
])('%s is a card number: %s (%s)', (text, isCard, _reason) => {
  expect(hasCardNumber(text)).toBe(isCard);
});

test('tells an insurance number from a reference that looks like one', () => {
  expect(hasInsuranceNumber('ab123456d')).toBe(true);
  expect(hasInsuranceNumber('AB123456Z')).toBe(false);
  expect(hasInsuranceNumber('DQ123456A')).toBe(false);
});

test('finds a PIN with its digits and leaves the word alone', () => {
  expect(secretIn('PIN 4821')).toBe('PIN');
  expect(secretIn('She pinned the note')).toBeUndefined();
  expect(opinionWord('Typical of him')).toBe('Typical');
});

test('the blank form says who may read it and how long it is kept, and nothing of the case', () => {
  const form = blankForm(contactExample.values);
  expect(form.facts.map(({ name }) => name)).toEqual(['Who may read it', 'How long it is kept']);
  expect(JSON.stringify(form)).not.toContain('318');
  expect(blankForm({}).facts).toEqual([]);
});

test('nothing is said of the worked example', () => {
  expect(contactChecks.flatMap((check) => check(contactExample.values))).toEqual([]);
});
