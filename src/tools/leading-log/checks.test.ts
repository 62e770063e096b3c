import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { leadingLogChecks } from './checks.ts';
import { leadingLogExample } from './example-piece.ts';
import { covered, hasKind } from './kinds.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  leadingLogChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);
const hintsOnEntry = (entry: Readonly<Record<string, string>>) => hintsOn({ entries: [entry] });

describe('an opinion where an event belongs', () => {
  test.each([
    'I always treat my team with respect',
    'I respect my team members',
    'I am a fair leader',
    'I try to listen to everyone',
    'I make sure that everyone is treated equally',
    'I believe in an open door',
    'My team know that they can come to me',
    'As a leader I value everybody',
    'Everyone likes working with me',
    'I encourage people to share ideas',
  ])('%s', (did) => {
    expect(hintsOnEntry({ did })).toEqual(['entries/e1/did']);
  });

  test.each([
    'I said, “You are right. Let’s look at it at seven.”',
    'I asked both to meet for a quarter of an hour and covered the desk myself',
    'Took the cash queue so that H could restart the reader',
    'I listened to the end and then said back what I had heard that morning',
    'We moved the briefing to 9.30',
    'I wrote to the whole team that the idea was K’s',
    'Sat down beside the apprentice and let her lead the call',
    'I am not proud of it: I called across the room on Monday 5 May',
    'Rang the manager by noon, as promised',
    'I treat people alike, so when the late shift asked I gave them the same slot on Friday',
  ])('but not: %s', (did) => {
    expect(hintsOnEntry({ did })).toEqual([]);
  });
});

describe('a response that is only assumed', () => {
  test.each([
    'They felt valued',
    'Everyone was happy',
    'She felt much better',
    'The team were motivated',
    'He seemed pleased',
    'All feel included',
    'They are more engaged',
    'K was very grateful',
    'People feel respected',
    'The team felt positive',
  ])('%s', (response) => {
    expect(hintsOnEntry({ response })).toEqual(['entries/e1/response']);
  });

  test.each([
    'K said, “Thanks. I’d have liked the call first.”',
    'She was pleased and told the others about it',
    'G came in ten minutes early with a list',
    'They were happy to try it and began on Monday',
    'Nobody spoke for a while; then two asked for the form',
    'He went quiet, and sent me a message in the evening',
    'Seven of ten filled in the sheet',
    'H showed me the fault',
    'She stayed angry for a day',
    'I do not know; I will ask on Friday',
    'The results were good and nobody had to queue twice',
    'The mood is better than in spring',
  ])('but not: %s', (response) => {
    expect(hintsOnEntry({ response })).toEqual([]);
  });
});

describe('the log as a whole', () => {
  const entry = (index: number, more: Readonly<Record<string, string>> = {}) => ({
    on: `2026-10-0${index}`,
    kind: ['respect', 'motivate', 'together'][index % 3] ?? '',
    ...more,
  });
  const three = (more: Readonly<Record<string, string>>) =>
    hintsOn({ entries: [1, 2, 3].map((index) => entry(index, more)) });

  test('of one kind only', () => {
    expect(three({ kind: 'motivate' })).toEqual(['entries']);
  });

  test('of one day only', () => {
    expect(three({ on: '2026-10-01' })).toEqual(['entries']);
  });

  test('without a moment of pressure among three on respect', () => {
    const calm = { kind: 'respect', pressure: 'no' };
    const mixed = [entry(4), ...[1, 2, 3].map((index) => entry(index, calm))];
    expect(hintsOn({ entries: mixed })).toEqual(['entries']);
    expect(hintsOn({ entries: [...mixed, entry(5, { ...calm, pressure: 'yes' })] })).toEqual([]);
  });

  test('without anyone who could confirm it', () => {
    const did = 'I took the queue';
    expect(three({ did })).toEqual(['entries']);
    expect(three({ did, witness: 'Duty manager' })).toEqual([]);
  });

  test('with two entries is too young to be looked at', () => {
    const two = [1, 2].map((index) => entry(index, { kind: 'respect', did: 'I took the queue' }));
    expect(hintsOn({ entries: two })).toEqual([]);
  });
});

test('start and end are told so that the change can be seen', () => {
  expect(hintsOn({ start: 'Not good', end: '7 of 58' })).toEqual(['start']);
});

test('nothing is said of an empty log or of the worked example', () => {
  expect(hintsOn({})).toEqual([]);
  expect(leadingLogChecks.flatMap((check) => check(leadingLogExample.values))).toEqual([]);
});

test('tells what the log covers', () => {
  expect(covered(leadingLogExample.values)).toBe(
    'respect: 2; motivation: 1; working together: 1; days: 4; under pressure: 2; with someone who could confirm: 4',
  );
  expect(covered({})).toBeUndefined();
});

test('questions of a kind are asked once there is an entry of it', () => {
  expect(hasKind('together')(leadingLogExample.values)).toBe(true);
  expect(hasKind('together')(valuesOf({ entries: [{ kind: 'respect' }] }))).toBe(false);
});
