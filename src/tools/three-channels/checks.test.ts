import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { measured, wordsTooMany } from './channels.ts';
import { channelChecks } from './checks.ts';
import { channelsExample } from './example-piece.ts';

type Version = Readonly<Record<string, string>>;
const hintsOn = (...versions: readonly Version[]) =>
  channelChecks.flatMap((check) => check(valuesOf({ versions }))).map(({ path }) => path);

const many = (count: number) => Array.from({ length: count }, () => 'please').join(' ');

describe('a message worth another look', () => {
  test.each([
    [{ message: 'Please be advised that we close.' }, 'office talk'],
    [{ message: 'You failed to sign the form.' }, 'blame'],
    [{ message: 'As I already said, it is shut.' }, 'blame'],
    [{ message: `Hello, ${many(31)}.` }, 'a long sentence'],
    [{ channel: 'text', message: `${many(20)}. ${many(21)}.` }, 'too long for a text'],
    [{ channel: 'email', message: 'The counter is closed on Tuesday from one.' }, 'no greeting'],
    [
      {
        channel: 'notice',
        message: 'The counter in the hall is closed on Tuesday and on Wednesday this week.',
      },
      'no next step',
    ],
    [{ channel: 'social', message: 'Sorry! Order 12345678 is on its way.' }, 'private in public'],
  ])('%j: %s', (version, _reason) => {
    expect(hintsOn(version)).toEqual(['versions/e1/message']);
  });

  test('is one that only older readers follow with ease', () => {
    const message =
      'Hello, unfortunately the organisational reconfiguration necessitates considerable administrative reorganisation. We will reconsider availability accordingly, following comprehensive evaluation of operational circumstances affecting individual arrangements.';
    expect(hintsOn({ message })).toEqual(['versions/e1/message']);
  });

  test.each([
    [{ message: 'Hello, we are shut on Tuesday. Please come on Friday.' }, 'plain'],
    [{ channel: 'text', message: `${many(20)}. ${many(20)}` }, 'as long as a text may be'],
    [
      { channel: 'letter', message: `Dear tenant, ${many(20)}. ${many(28)}.` },
      'a letter may be long',
    ],
    [{ channel: 'notice', message: 'Closed on Tuesday.' }, 'a sign needs no greeting'],
    [
      {
        channel: 'chat',
        message: 'Thanks for waiting. Your parcel goes out tomorrow before noon.',
      },
      'thanks are a greeting',
    ],
    [
      { channel: 'email', message: 'Morning Sam, your parcel is here. Pop in before six today.' },
      'so is this, and it says what to do',
    ],
    [{ message: 'Dear tenant, it was not your fault.' }, 'takes blame away'],
    [
      { channel: 'social', message: 'Please send your order number in a private message.' },
      'asks for it in private',
    ],
    [{ channel: 'social', message: 'Ring us on 01154960123 to book.' }, 'the firm’s own number'],
    [{ channel: 'email', message: 'Hello, order 12345678 is on its way.' }, 'private in private'],
  ])('but not %j: %s', (version, _reason) => {
    expect(hintsOn(version)).toEqual([]);
  });
});

test.each([
  ['It is quicker for us', ['versions/e1/why']],
  ['We always send emails', ['versions/e1/why']],
  ['We always write, because the customer wants proof', []],
  ['She asked for an email, as she works nights', []],
])('the reason “%s” gives %j', (why, paths) => {
  expect(hintsOn({ why })).toEqual(paths);
});

test('one channel used twice is pointed out once', () => {
  expect(hintsOn({ channel: 'email' }, { channel: 'email' })).toEqual(['versions']);
  expect(hintsOn({ channel: 'email' }, { channel: 'call' }, {})).toEqual([]);
});

test('tells length, and reading age from twenty words on', () => {
  expect(measured(valuesOf({ versions: [{ message: 'Shut.' }] }), 'versions/e1')).toBe('1 word');
  expect(measured(valuesOf({ versions: [{}] }), 'versions/e1')).toBeUndefined();
  expect(measured(valuesOf({ versions: [{ message: many(20) }] }), 'versions/e1')).toMatch(
    /^20 words; readers of about \d+ /,
  );
});

test('counts the words beyond what a channel takes', () => {
  expect(wordsTooMany('text', many(43))).toBe(3);
  expect(wordsTooMany('letter', many(430))).toBe(0);
});

test('nothing is said of the worked example', () => {
  expect(channelChecks.flatMap((check) => check(channelsExample.values))).toEqual([]);
});
