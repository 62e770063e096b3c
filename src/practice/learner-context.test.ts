import { describe, expect, test } from 'vitest';
import type { ArtefactEvent, TargetEvent } from '../domain/attempt.ts';
import { localDays, utcDay } from '../domain/day.ts';
import { exampleResponse, noonOf } from '../domain/example.ts';
import { artefactsIn, learnerContext, targetDate } from './learner-context.ts';

const target = (date: string, at: number): TargetEvent => ({
  kind: 'target',
  id: `t${at}`,
  at,
  date,
});
const artefact = (exists: boolean, at: number): ArtefactEvent => ({
  kind: 'artefact',
  id: `a${at}`,
  at,
  criterion: 'ccs14/4.1',
  exists,
});

describe('the target date', () => {
  test.each([
    [[], undefined, 'none set'],
    [[target('2026-12-01', 1)], '2026-12-01', 'the one set'],
    [[target('2026-12-05', 2), target('2026-12-01', 1)], '2026-12-05', 'the one set last'],
    [[target('2026-12-01', 1), target('', 2)], undefined, 'taken back'],
    [[target('soon', 1)], undefined, 'not a date'],
    [[target('2026-13-45', 1)], undefined, 'no such date'],
  ])('%j is %s: %s', (events: TargetEvent[], date: string | undefined, _why: string) => {
    expect(targetDate(events)).toBe(date);
  });

  test.each([
    ['UTC', utcDay],
    ['fourteen hours ahead', localDays(() => 14 * 60)],
    ['eleven hours behind', localDays(() => -11 * 60)],
  ])('falls on its own day where the learner is: %s', (_, dayOf) => {
    const context = learnerContext([], [target('2026-11-09', 1)], dayOf);
    expect(dayOf(context.target ?? 0)).toBe(utcDay(noonOf(7)));
  });
});

test.each([
  [[artefact(true, 1)], [['ccs14/4.1', 1]], 'since it was made'],
  [[artefact(true, 1), artefact(true, 5)], [['ccs14/4.1', 1]], 'since it was first said'],
  [[artefact(true, 1), artefact(false, 2)], [], 'not when taken back'],
  [[artefact(false, 2), artefact(true, 3), artefact(true, 1)], [['ccs14/4.1', 3]], 'again later'],
])('of %j the pieces of work are %j: %s', (events, made) => {
  expect([...artefactsIn(events)]).toEqual(made);
});

test('grants an item its own guess rate only while it is as it was answered', () => {
  const item = { id: 'ccs14/shop-or-bank', revision: '0a1b2c3d', guess: 0.25, essential: ['a'] };
  const { guessOf, essentialPoints } = learnerContext([item], [], utcDay);
  expect(guessOf?.(exampleResponse())).toBe(0.25);
  expect(guessOf?.(exampleResponse({ revision: 'ffffffff' }))).toBeUndefined();
  expect(guessOf?.(exampleResponse({ item: 'ccs14/gone' }))).toBeUndefined();
  expect(essentialPoints?.('ccs14/shop-or-bank')).toEqual(['a']);
});

test('takes what is achieved from assessors’ judgements', () => {
  const judgement = {
    id: 'j',
    at: 7,
    kind: 'judgement',
    criterion: 'ccs14/1.1',
    judgement: 'met',
    feedback: '',
    assessor: 'An assessor',
    evidence: 'e',
    feedbackFile: 'f',
  } as const;
  expect([...(learnerContext([], [judgement], utcDay).achieved ?? [])]).toEqual([['ccs14/1.1', 7]]);
});
