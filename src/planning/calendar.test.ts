import { describe, expect, test } from 'vitest';
import { type CalendarPlan, calendarFile } from './calendar.ts';
import { MONDAY } from './example.ts';

function plan(fields: Partial<CalendarPlan> = {}): CalendarPlan {
  return {
    name: 'Study plan',
    id: '0a1b2c',
    sequence: 3,
    begin: 18 * 60 + 30,
    days: [{ day: MONDAY, minutes: 90, title: 'Study: Sectors', text: 'Read: Sectors, 35 min' }],
    dropped: [],
    url: 'https://example.org/planner/',
    now: Date.UTC(2026, 10, 29, 12),
    ...fields,
  };
}

/** The events of a file as a calendar reads them: RFC 5545, §3.1 (folding) and §3.3.11 (escaping). */
function eventsIn(file: string): readonly ReadonlyMap<string, string>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/su.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else
      events.at(-1)?.set(
        name,
        value.replace(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c)),
      );
  }
  return events;
}

const only = (fields: Partial<CalendarPlan>) => eventsIn(calendarFile(plan(fields)))[0];

test('a day of study is an event at the learner’s own time, without a zone', () => {
  const event = only({});
  expect(event?.get('DTSTART')).toBe('20261130T183000');
  expect(event?.get('DTEND')).toBe('20261130T200000');
  expect(event?.get('SUMMARY')).toBe('Study: Sectors');
  expect(event?.get('STATUS')).toBe('CONFIRMED');
});

test('six in the evening stays six in the evening in summer', () => {
  const july = MONDAY + 220;
  const days = [{ day: july, minutes: 60, title: 'Study', text: '' }];
  expect(only({ days })?.get('DTSTART')).toBe('20270708T183000');
});

test('study that goes past midnight ends on the next day', () => {
  expect(only({ begin: 23 * 60 + 30 })?.get('DTEND')).toBe('20261201T010000');
});

describe('another export', () => {
  test('names the same day as the same event, and says that it is newer', () => {
    const [first, second] = [only({ sequence: 3 }), only({ sequence: 4, begin: 600 })];
    expect(first?.get('UID')).toBe('0a1b2c-2026-11-30@attain');
    expect(second?.get('UID')).toBe(first?.get('UID'));
    expect([first?.get('SEQUENCE'), second?.get('SEQUENCE')]).toEqual(['3', '4']);
  });

  test('cancels a day that fell away', () => {
    const [kept, dropped] = eventsIn(calendarFile(plan({ dropped: [MONDAY + 2] })));
    expect(kept?.get('STATUS')).toBe('CONFIRMED');
    expect(dropped?.get('STATUS')).toBe('CANCELLED');
    expect(dropped?.get('UID')).toBe('0a1b2c-2026-12-02@attain');
  });

  test('of another plan names other events', () => {
    expect(only({ id: 'ffff' })?.get('UID')).not.toBe(only({})?.get('UID'));
  });
});

test.each([
  ['Prices, terms; and \\ back-slashes', 'what iCalendar gives a meaning'],
  ['Read: Sectors\nPractise: 10 questions', 'line breaks'],
  ['END:VEVENT\r\nBEGIN:VEVENT', 'lines that look like iCalendar'],
  ['ö'.repeat(200), 'long text of two bytes a letter'],
  ['👩🏽‍💻'.repeat(60), 'emoji, never broken apart'],
  ['مرحبا', 'Arabic'],
])('%j is read as it was written: %s', (text) => {
  const days = [{ day: MONDAY, minutes: 30, title: text, text }];
  const file = calendarFile(plan({ days }));
  const [event, ...others] = eventsIn(file);
  expect(others).toEqual([]);
  expect(event?.get('DESCRIPTION')).toBe(text.replaceAll('\r\n', '\n'));
  expect(event?.get('SUMMARY')).toBe(text.replaceAll('\r\n', '\n'));
});

test('no line is longer than 75 bytes and every one ends in CRLF', () => {
  const text = 'ö, 👩🏽‍💻; '.repeat(300);
  const file = calendarFile(plan({ days: [{ day: MONDAY, minutes: 30, title: text, text }] }));
  const bytes = file.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a year of study days is one calendar', () => {
  const days = Array.from({ length: 156 }, (_, place) => ({
    day: MONDAY + 2 * place,
    minutes: 60,
    title: 'Study',
    text: 'x',
  }));
  const file = calendarFile(plan({ days }));
  expect(eventsIn(file)).toHaveLength(156);
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(file).toMatch(/\r\nEND:VCALENDAR\s*$/);
});
