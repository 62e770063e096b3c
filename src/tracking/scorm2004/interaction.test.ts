import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../domain/interaction.ts';
import { everyInteraction, exampleReport } from '../example.ts';
import type { ResponseReport } from '../tracker.ts';
import { interaction2004 } from './interaction.ts';
import { timeinterval2004, timestamp2004 } from './times.ts';

const spell = (interaction: Interaction | undefined, change: Partial<ResponseReport> = {}) =>
  interaction2004(3, exampleReport(interaction, change), ['ccs14_1.1']);
const values = (interaction: Interaction) => {
  const settings = new Map(spell(interaction).settings);
  const at = (part: string) => settings.get(`cmi.interactions.3.${part}`);
  return [at('type'), at('learner_response'), at('correct_responses.0.pattern')];
};

test('a response is spelled in the order of the standard', () => {
  const interaction: Interaction = { kind: 'choice', response: ['a'], key: ['b'] };
  const at = Date.UTC(2026, 10, 22, 9, 5, 30);
  expect(spell(interaction, { share: 0, at }).settings).toEqual([
    ['cmi.interactions.3.id', 'ccs14_1.1_shop_or_bank'],
    ['cmi.interactions.3.type', 'choice'],
    ['cmi.interactions.3.objectives.0.id', 'ccs14_1.1'],
    ['cmi.interactions.3.timestamp', '2026-11-22T09:05:30.0Z'],
    ['cmi.interactions.3.learner_response', 'a'],
    ['cmi.interactions.3.correct_responses.0.pattern', 'b'],
    ['cmi.interactions.3.result', 'incorrect'],
    ['cmi.interactions.3.latency', 'PT12S'],
  ]);
});

test('every kind has its exact spelling', () => {
  expect(everyInteraction.map(values)).toEqual([
    ['choice', 'a[,]c', 'a[,]b'],
    ['true-false', 'true', 'false'],
    ['matching', 'a[.]x[,]b[.]y', 'a[.]y[,]b[.]x'],
    ['sequencing', 'b[,]a', 'a[,]b'],
    ['fill-in', 'a “stakeholder”', 'stakeholder'],
    ['numeric', '5', '4.5[:]5.5'],
    ['performance', 's1[.]a[,]s2[.]b', 's1[.]b[,]s2[.]b'],
    ['long-fill-in', 'First line. Second line.', undefined],
    ['choice', 'p1', 'p1[,]p2'],
  ]);
});

describe('the result', () => {
  test.each([
    [1, 'correct'],
    [0, 'incorrect'],
    [0.25, '0.25'],
    [undefined, 'neutral'],
  ])('of a share of %s is %s', (share, result) => {
    const settings = new Map(spell(undefined, { share }).settings);
    expect(settings.get('cmi.interactions.3.result')).toBe(result);
  });
});

test.each([
  ['fill-in', 250],
  ['long-fill-in', 4000],
] as const)('a %s is cut to %d characters, and that is said', (kind, length) => {
  const response = 'x'.repeat(length + 1);
  const { settings, shortened } = spell(
    kind === 'fill-in' ? { kind, response, key: [] } : { kind, response },
  );
  const text = new Map(settings).get('cmi.interactions.3.learner_response');
  expect({ length: text?.length, shortened }).toEqual({ length, shortened: true });
});

test('a text cannot be mistaken for delimiters or options of the standard', () => {
  const response = '{case_matters=true}a[,]b[.]c\r\nd';
  expect(values({ kind: 'fill-in', response, key: ['x'] })[1]).toBe(
    '(case_matters=true}a(,)b(.)c d',
  );
});

test.each([
  [0, 'PT0S'],
  [12.4, 'PT12S'],
  [60, 'PT1M'],
  [3725, 'PT1H2M5S'],
])('%d seconds are %s', (seconds, text) => {
  expect(timeinterval2004(seconds)).toBe(text);
});

test('a timestamp has a zone after its fraction', () => {
  expect(timestamp2004(Date.UTC(2026, 0, 2, 3, 4, 5, 678))).toBe('2026-01-02T03:04:05.0Z');
});
