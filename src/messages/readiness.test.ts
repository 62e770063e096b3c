import { expect, test } from 'vitest';
import { utcDay } from '../domain/day.ts';
import type { CriterionReadiness } from '../domain/readiness.ts';
import type { RuleCheck } from '../domain/readiness-rules.ts';
import { whyInWords } from './readiness.ts';

const rules = (formats: number, days: number, more: readonly RuleCheck[] = []) =>
  [
    { rule: 'known', met: true, p: 0.97, need: 0.95 },
    { rule: 'formats', met: formats >= 2, have: formats, need: 2 },
    { rule: 'days', met: days >= 2, have: days, need: 2 },
    ...more,
  ] as const;

const readiness = (fields: Partial<CriterionReadiness>): CriterionReadiness => ({
  criterion: 'ccs14/1.1',
  kind: 'knowledge',
  state: 'learning',
  known: 0.97,
  rules: rules(2, 1),
  answered: 4,
  right: 3,
  ...fields,
});
const unsure: RuleCheck = { rule: 'known', met: false, p: 0.4, need: 0.95 };

test.each([
  [{}, 'Right in two formats on one day; needs one more day.'],
  [
    { rules: [unsure, ...rules(1, 1).slice(1)] },
    'Right in one format on one day; needs more right answers to be sure, one more format and one more day.',
  ],
  [
    { rules: [unsure, ...rules(0, 0).slice(1)], answered: 3 },
    'Three answers, none right yet; needs more right answers to be sure, two more formats and two more days.',
  ],
  [
    { rules: rules(2, 2, [{ rule: 'written', met: false }]) },
    'Right in two formats on two days; needs one written answer that makes every essential point.',
  ],
  [
    { rules: rules(2, 2, [{ rule: 'artefact', met: false }]) },
    'Right in two formats on two days; needs its piece of work.',
  ],
  [{ state: 'ready', rules: rules(3, 2) }, 'Right in three formats on two days.'],
  [
    { state: 'refresh-due', rules: rules(2, 2), recall: 0.764 },
    'You were ready, and time has passed: the chance that you still remember it is about 76%. Right in two formats on two days before.',
  ],
  [{ state: 'not-started' }, 'Nothing answered yet.'],
  [
    { state: 'not-started', kind: 'performance' },
    'Nothing answered yet. It is shown by a piece of work or at work.',
  ],
  [{ state: 'achieved' }, 'Your assessor has judged it achieved.'],
] satisfies [Partial<CriterionReadiness>, string][])('%j: %s', (fields, words) => {
  expect(whyInWords(readiness(fields))).toBe(words);
});

test('says when a criterion that is ready is to be met again', () => {
  const ready = readiness({ state: 'ready', rules: rules(2, 2) });
  expect(whyInWords(ready, utcDay(Date.UTC(2026, 11, 1)))).toBe(
    'Right in two formats on two days. Meet it again on 1 December.',
  );
});
