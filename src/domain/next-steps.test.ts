import { expect, test } from 'vitest';
import { type NextStep, nextSteps } from './next-steps.ts';
import type { CriterionReadiness } from './readiness.ts';
import type { RuleCheck } from './readiness-rules.ts';

const readiness = (fields: Partial<CriterionReadiness>): CriterionReadiness => ({
  criterion: 'ccs14/1.1',
  kind: 'knowledge',
  state: 'learning',
  known: 0.7,
  rules: [],
  answered: 2,
  right: 1,
  ...fields,
});

const known = (met: boolean): RuleCheck => ({ rule: 'known', met, p: 0.7, need: 0.95 });
const days: RuleCheck = { rule: 'days', met: false, have: 1, need: 2 };
const formats: RuleCheck = { rule: 'formats', met: false, have: 1, need: 2 };
const written: RuleCheck = { rule: 'written', met: false };
const artefact: RuleCheck = { rule: 'artefact', met: false };

test.each<[Partial<CriterionReadiness>, readonly NextStep[], string]>([
  [{ state: 'achieved' }, [], 'nothing is left to do'],
  [{ state: 'ready' }, ['assessment'], 'ready is not achieved'],
  [{ state: 'refresh-due', rules: [known(true)] }, ['refresh'], 'only recall is missing'],
  [
    { state: 'not-started', rules: [known(false), formats, days] },
    ['study', 'practise', 'other-format', 'another-day'],
    'the lesson comes first',
  ],
  [{ rules: [days, known(false)] }, ['practise', 'another-day'], 'waiting comes last'],
  [{ rules: [known(true), days] }, ['another-day'], 'two formats seen, needs one more day'],
  [{ rules: [known(true), written, artefact] }, ['write', 'artefact'], 'writing and doing'],
  [
    { rules: [known(false)], answered: 3, known: 0.3 },
    ['study', 'practise'],
    'practice alone is not working',
  ],
  [{ rules: [known(false)], answered: 2, known: 0.3 }, ['practise'], 'too early to say so'],
  [{ rules: [known(false)], answered: 3, known: 0.5 }, ['practise'], 'practice is working'],
])('%#: %j → %j: %s', (fields, steps) => {
  expect(nextSteps(readiness(fields))).toEqual(steps);
});
