import type { CriterionReadiness } from './readiness.ts';
import type { ReadinessRule } from './readiness-rules.ts';

/**
 * What a learner can do next for a criterion:
 * - `refresh`: answer it again before it is forgotten;
 * - `study`: read the lesson (first, or again);
 * - `practise`: answer items;
 * - `other-format`: answer an item of a format not yet answered rightly;
 * - `write`: write an answer and compare it with the points of a good one;
 * - `artefact`: make the piece of work;
 * - `another-day`: come back on another day and answer rightly then;
 * - `assessment`: take it to the assessor.
 */
export type NextStep =
  | 'refresh'
  | 'study'
  | 'practise'
  | 'other-format'
  | 'write'
  | 'artefact'
  | 'another-day'
  | 'assessment';

/** After so many answers, an estimate below a half says that practice alone is not working. */
const ANSWERS_BEFORE_STUDY = 3;
const LIKELIER_NOT_KNOWN = 0.5;

const stepFor: Readonly<Record<ReadinessRule, NextStep>> = {
  known: 'practise',
  formats: 'other-format',
  written: 'write',
  artefact: 'artefact',
  days: 'another-day',
};

/** What can be done at once comes before what takes waiting. */
const byUsefulness: readonly ReadinessRule[] = ['known', 'formats', 'written', 'artefact', 'days'];

/** What to do next, the most useful first. Empty once the criterion is achieved. */
export function nextSteps(readiness: CriterionReadiness): readonly NextStep[] {
  switch (readiness.state) {
    case 'achieved':
      return [];
    case 'ready':
      return ['assessment'];
    case 'refresh-due':
      return ['refresh'];
    case 'not-started':
      return ['study', ...stepsForUnmet(readiness)];
    case 'learning':
      return isStuck(readiness) ? ['study', ...stepsForUnmet(readiness)] : stepsForUnmet(readiness);
  }
}

function stepsForUnmet(readiness: CriterionReadiness): readonly NextStep[] {
  const unmet = new Set(readiness.rules.filter((check) => !check.met).map((check) => check.rule));
  return byUsefulness.filter((rule) => unmet.has(rule)).map((rule) => stepFor[rule]);
}

function isStuck(readiness: CriterionReadiness): boolean {
  return readiness.answered >= ANSWERS_BEFORE_STUDY && readiness.known < LIKELIER_NOT_KNOWN;
}
