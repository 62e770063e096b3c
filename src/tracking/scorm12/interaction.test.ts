import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../domain/interaction.ts';
import { everyInteraction, exampleReport } from '../example.ts';
import type { ResponseReport } from '../tracker.ts';
import { interaction12 } from './interaction.ts';
import { timespan12 } from './times.ts';

const spell = (interaction: Interaction | undefined, change: Partial<ResponseReport> = {}) =>
  interaction12(3, exampleReport(interaction, change), ['ccs14_1.1_identify']);
const values = (interaction: Interaction) => {
  const settings = new Map(spell(interaction).settings);
  const at = (part: string) => settings.get(`cmi.interactions.3.${part}`);
  return [at('type'), at('student_response'), at('correct_responses.0.pattern')];
};

test('a response is spelled in the order of the standard', () => {
  const interaction: Interaction = { kind: 'choice', response: ['a'], key: ['b'] };
  expect(spell(interaction, { share: 0 }).settings).toEqual([
    ['cmi.interactions.3.id', 'ccs14_1.1_shop-or-bank'],
    ['cmi.interactions.3.type', 'choice'],
    ['cmi.interactions.3.objectives.0.id', 'ccs14_1.1_identify'],
    ['cmi.interactions.3.time', '09:05:30'],
    ['cmi.interactions.3.student_response', 'a'],
    ['cmi.interactions.3.correct_responses.0.pattern', 'b'],
    ['cmi.interactions.3.result', 'wrong'],
    ['cmi.interactions.3.latency', '0000:00:12'],
  ]);
});

test('every kind has its exact spelling', () => {
  expect(everyInteraction.map(values)).toEqual([
    ['choice', 'a,c', 'a,b'],
    ['true-false', 't', 'f'],
    ['matching', 'a.x,b.y', 'a.y,b.x'],
    ['sequencing', 'b,a', 'a,b'],
    ['fill-in', 'a “stakeholder”', 'stakeholder'],
    ['numeric', '5', '5'],
    ['performance', 's1.a,s2.b', 's1.b,s2.b'],
    ['fill-in', 'First line. Second line.', undefined],
    ['fill-in', 'p1', 'p1,p2'],
  ]);
});

describe('the result', () => {
  test.each([
    [1, 'correct'],
    [0, 'wrong'],
    [0.5, '0.5'],
    [2 / 3, '0.67'],
    [undefined, 'neutral'],
  ])('of a share of %s is %s', (share, result) => {
    const settings = new Map(spell(undefined, { share }).settings);
    expect(settings.get('cmi.interactions.3.result')).toBe(result);
  });
});

test('a long text is cut to 255 characters, and that is said', () => {
  const { settings, shortened } = spell({ kind: 'long-fill-in', response: 'é'.repeat(400) });
  expect(new Map(settings).get('cmi.interactions.3.student_response')).toBe('é'.repeat(255));
  expect(shortened).toBe(true);
});

test('a text of 255 characters is whole', () => {
  expect(spell({ kind: 'long-fill-in', response: 'x'.repeat(255) }).shortened).toBe(false);
});

test('never cuts a character in two', () => {
  const { settings } = spell({ kind: 'long-fill-in', response: `${'x'.repeat(254)}😀` });
  expect(new Map(settings).get('cmi.interactions.3.student_response')).toBe('x'.repeat(254));
});

test('an item that is gone is reported without type and response', () => {
  const names = spell(undefined).settings.map(([element]) => element.split('.').slice(3).join('.'));
  expect(names).toEqual(['id', 'objectives.0.id', 'time', 'result', 'latency']);
});

test.each([
  [0, '0000:00:00'],
  [59.6, '0000:01:00'],
  [3725, '0001:02:05'],
  [1e9, '9999:59:59'],
])('%d seconds are %s', (seconds, text) => {
  expect(timespan12(seconds)).toBe(text);
});
