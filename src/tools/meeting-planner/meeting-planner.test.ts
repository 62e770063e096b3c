import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { agendaOf, headCount, itemTime, totalWords } from './agenda.ts';
import { meetingChecks } from './checks.ts';
import { meetingExample } from './example-piece.ts';
import { agendaToSend } from './handout.ts';

type Form = Parameters<typeof valuesOf>[0];
const hintsOn = (form: Form) =>
  meetingChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

describe('minutes', () => {
  const items = [{ minutes: 5 }, { minutes: '10' }, { minutes: -3 }, {}];

  test('add up to the beginning of each item', () => {
    expect(agendaOf(valuesOf({ items })).map(({ from }) => from)).toEqual([0, 5, 15, 15]);
  });

  test.each([
    [undefined, '15 minutes in all', 'no length yet'],
    [20, '15 of 20 minutes: 5 to spare', 'a meeting with room'],
    [15, '15 of 15 minutes: nothing to spare', 'to the minute'],
    [10, '15 minutes for a meeting of 10: 5 too many', 'too much'],
  ])('in %s: %s (%s)', (length, words, _why) => {
    expect(totalWords(valuesOf(length === undefined ? { items } : { items, length }))).toBe(words);
  });

  test('nothing is added up without any', () => {
    expect(totalWords({})).toBeUndefined();
  });

  test.each([
    ['14:00', '14:05 to 14:15'],
    ['9.30', '09:35 to 09:45'],
    ['2 pm', '14:05 to 14:15'],
    ['12 am', '00:05 to 00:15'],
    ['12 pm', '12:05 to 12:15'],
    ['23:50', '23:55 to 00:05'],
    ['after lunch', 'Minute 5 to 15'],
    ['25:00', 'Minute 5 to 15'],
    ['10:75', 'Minute 5 to 15'],
    ['', 'Minute 5 to 15'],
  ])('from “%s” the second item is at %s', (starts, time) => {
    expect(itemTime(valuesOf({ starts, items }), 'items/e2')).toBe(time);
  });

  test('an item without minutes has no time', () => {
    expect(itemTime(valuesOf({ items }), 'items/e4')).toBeUndefined();
    expect(itemTime({}, 'items/e1')).toBeUndefined();
  });
});

test('people are counted, one where no number is given', () => {
  expect(headCount(valuesOf({ people: [{ count: 3 }, {}, { count: -1 }] }))).toBe(4);
});

describe('the purpose', () => {
  test.each([
    'Is everything clear?',
    'Renewal week',
    'To talk about handovers',
    'Are we all okay?',
  ])('gives little to prepare: %s', (question) => {
    expect(hintsOn({ question })).toEqual(['question']);
  });

  test.each([
    'Which three things made renewal week harder than it had to be?',
    'What do owners notice when we hand over?',
    'How we can keep our promises on Mondays',
    'Why do people ring twice?',
  ])('can be prepared for: %s', (question) => {
    expect(hintsOn({ question })).toEqual([]);
  });
});

describe('the agenda', () => {
  test('is longer than the meeting', () => {
    expect(hintsOn({ length: 30, items: [{ minutes: 31 }] })).toEqual(['length']);
    expect(hintsOn({ length: 30, items: [{ minutes: 30 }] })).toEqual([]);
  });

  test.each([
    [[{ kind: 'tell' }, { kind: 'decide' }], ['items'], 'nothing is open'],
    [[{ kind: 'tell' }, { kind: 'open' }], [], 'one item is open'],
    [[{ kind: 'tell' }], [], 'only begun'],
    [[{ kind: 'open' }, { kind: 'open' }, { kind: 'tell' }], ['items'], 'nothing closes it'],
    [[{ kind: 'open' }, { kind: 'tell' }, { kind: 'close' }], [], 'open and closed'],
    [[{ first: 'me' }, { first: 'me' }], ['items'], 'the leader always speaks first'],
    [[{ first: 'me' }, { first: 'all' }], [], 'the leader speaks first once'],
    [[{ kind: 'open', method: 'floor' }], ['items'], 'the open item is left to the floor'],
    [
      [
        { kind: 'open', method: 'cards' },
        { kind: 'open', method: 'floor' },
      ],
      [],
      'cards as well',
    ],
  ] satisfies readonly (readonly [Readonly<Record<string, string>>[], string[], string])[])(
    '%j: %j, %s',
    (items, hints, _why) => {
      expect(hintsOn({ items })).toEqual(hints);
    },
  );

  test('leaves too little time for a round', () => {
    const round = (minutes: number) =>
      hintsOn({ people: [{ count: 8 }], items: [{ method: 'round', minutes }] });
    expect(round(5)).toEqual(['items/e1/minutes']);
    expect(round(6)).toEqual([]);
  });

  test.each([
    ['2026-06-18', ['sent-on'], 'the same day'],
    ['2026-06-19', ['sent-on'], 'after it'],
    ['2026-06-15', [], 'three days before'],
  ])('sent on %s: %j, %s', (sent, hints) => {
    expect(hintsOn({ on: '2026-06-18', 'sent-on': sent })).toEqual(hints);
  });
});

describe('an explanation', () => {
  test.each([
    'I ask everyone in turn and write it up',
    'I will go round the room and listen',
    'I tell them that they have talked enough',
    'We have a break and talk in the corridor',
    'Everyone gets a card and a pen',
  ])('without a reason: %s', (quiet) => {
    expect(hintsOn({ quiet })).toEqual(['quiet']);
  });

  test.each([
    'I ask them by name, because they rarely take the floor',
    'Cards first, so that nobody has to begin',
    'I go round, leaders last. If I spoke first, the rest would agree',
    'I wait eight seconds, which feels long and gives room',
    'I thank whoever disagrees. It shows the next one that it is safe',
    'Pairs first',
  ])('with one, or only begun: %s', (quiet) => {
    expect(hintsOn({ quiet })).toEqual([]);
  });
});

test('nothing is said of an empty plan or of the worked example', () => {
  expect(hintsOn({})).toEqual([]);
  expect(meetingChecks.flatMap((check) => check(meetingExample.values))).toEqual([]);
});

describe('the agenda to send', () => {
  test('says when, where and what, and nothing of how people are led', () => {
    const sent = JSON.stringify(agendaToSend(meetingExample.values));
    expect(sent).toContain('18 June 2026, 13:30, 50 minutes');
    expect(sent).toContain('13:36 to 13:46');
    expect(sent).toContain('Votes with dots');
    expect(sent).toContain('One at a time');
    expect(sent).not.toContain('early shift thinks');
    expect(sent).not.toContain('talks on');
  });

  test('of an empty plan is an empty page with a name', () => {
    expect(agendaToSend({})).toMatchObject({ title: 'Agenda', facts: [], blocks: [] });
  });

  test('takes a length that was typed', () => {
    expect(agendaToSend({ length: '45' }).facts).toEqual([{ name: 'When', text: '45 minutes' }]);
  });
});
