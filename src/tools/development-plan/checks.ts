import { textAt } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check, Hint } from '../tool.ts';
import { hasNumber } from '../wording.ts';
import { hasNoEnd, isActivity, isGeneral, isSensitive, showsSomething } from './plan-wording.ts';

function inEach(list: string, field: string, fault: (text: string) => string | undefined): Check {
  return (values) =>
    entryPaths(values, list).flatMap((at) => {
      const path = `${at}/${field}`;
      const text = wordsAt(values, path);
      const found = text === '' ? undefined : fault(text);
      return found === undefined ? [] : [{ path, text: found }];
    });
}

const goalIsActivity = inEach('goals', 'goal', (goal) =>
  isActivity(goal)
    ? 'This is something you will do. What will you be able to do, or what will be different, when you have done it?'
    : undefined,
);

const goalHasNoEnd = inEach('goals', 'goal', (goal) =>
  hasNoEnd(goal) ? 'When could somebody say that it has been reached?' : undefined,
);

const measureShowsNothing = inEach('goals', 'measure', (measure) =>
  hasNumber(measure) || showsSomething(measure)
    ? undefined
    : 'Where would it show? A score, a count, a test, somebody who watches you do it.',
);

const supportIsGeneral = inEach('goals', 'support', (support) =>
  isGeneral(support) ? 'Who exactly, how much time, and have they said yes?' : undefined,
);

const reviewIsWithoutEvidence = inEach('reviews', 'evidence', (evidence) =>
  hasNumber(evidence) || showsSomething(evidence)
    ? undefined
    : 'What shows it? Something that somebody else could look at.',
);

const saysPrivateThings: Check = (values) =>
  [...entryPaths(values, 'goals'), ...entryPaths(values, 'reviews')]
    .flatMap((at) => ['why', 'now', 'progress', 'next'].map((field) => `${at}/${field}`))
    .filter((path) => isSensitive(wordsAt(values, path)))
    .map((path) => ({
      path,
      text: 'Others may read this plan. Leave out health and private matters; “available from 10 a.m.” is enough.',
    }));

const datesRunBackwards: Check = (values) => {
  const on = textAt(values, 'on');
  return entryPaths(values, 'goals').flatMap((at) => {
    const by = textAt(values, `${at}/by`);
    const interim = textAt(values, `${at}/interim`);
    return [
      ...(isBefore(by, on)
        ? [{ path: `${at}/by`, text: 'This is before the date of the plan.' }]
        : []),
      ...(isBefore(interim, on)
        ? [{ path: `${at}/interim`, text: 'This is before the date of the plan.' }]
        : []),
      ...(isBefore(by, interim)
        ? [
            {
              path: `${at}/interim`,
              text: 'A review before the goal is due leaves time to change something.',
            },
          ]
        : []),
    ];
  });
};

const reviewIsTooEarly: Check = (values) =>
  entryPaths(values, 'reviews')
    .filter((at) => isBefore(textAt(values, `${at}/on`), textAt(values, 'on')))
    .map((at) => ({ path: `${at}/on`, text: 'This is before the date of the plan.' }));

/** Said once reviews have begun; until then the plan is simply being written. */
const goalIsNotReviewed: Check = (values) => {
  const reviewed = new Set(entryPaths(values, 'reviews').map((at) => textAt(values, `${at}/goal`)));
  if (reviewed.size === 0) return [];
  return entryPaths(values, 'goals')
    .filter((at) => wordsAt(values, `${at}/goal`) !== '' && !reviewed.has(at))
    .map((at): Hint => ({ path: `${at}/goal`, text: 'This goal has no review yet.' }));
};

function isBefore(first: string, second: string): boolean {
  return first !== '' && second !== '' && first < second;
}

export const developmentPlanChecks: readonly Check[] = [
  goalIsActivity,
  goalHasNoEnd,
  measureShowsNothing,
  supportIsGeneral,
  reviewIsWithoutEvidence,
  saysPrivateThings,
  datesRunBackwards,
  reviewIsTooEarly,
  goalIsNotReviewed,
];
