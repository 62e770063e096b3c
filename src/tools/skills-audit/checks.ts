import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check } from '../tool.ts';
import { isBelief } from './evidence-wording.ts';

/** From so many ratings on, a row of equal ones says more about the rater than about the skills. */
const fewest = 4;

const isOnlyBelief: Check = (values) =>
  skills(values)
    .map((at) => `${at}/evidence`)
    .filter((path) => isBelief(wordsAt(values, path)))
    .map((path) => ({
      path,
      text: 'This is how it feels to you. What could somebody else look at: a score, a comment, a piece of work?',
    }));

const areAllTheSame: Check = (values) => {
  const own = ratings(values, 'own');
  return own.length >= fewest && new Set(own).size === 1
    ? [
        {
          path: 'skills',
          text: 'All your ratings are the same. Which of these would you rather be watched at, and which not?',
        },
      ]
    : [];
};

const isExpertInAll: Check = (values) => {
  const targets = ratings(values, 'target');
  return targets.length >= fewest && targets.every((target) => target === 5)
    ? [
        {
          path: 'skills',
          text: 'Every target is the highest. Does your role need you to teach all of these to others?',
        },
      ]
    : [];
};

const targetIsBelow: Check = (values) =>
  skills(values)
    .filter((at) => {
      const own = numberAt(values, `${at}/own`);
      const target = numberAt(values, `${at}/target`);
      return own !== undefined && target !== undefined && target < own;
    })
    .map((at) => ({
      path: `${at}/target`,
      text: 'The target is below your rating. If the role needs less than you have, set the two equal.',
    }));

const courseForSkill: Check = (values) =>
  skills(values)
    .filter(
      (at) =>
        textAt(values, `${at}/kind`) === 'skill' &&
        textAt(values, `${at}/method`) === 'course' &&
        !/\b(practi[cs]e|role play|then|with feedback|coach|try)\b/i.test(
          wordsAt(values, `${at}/how`),
        ),
    )
    .map((at) => ({
      path: `${at}/method`,
      text: 'A course closes a gap of knowledge. For a skill, plan some practice with feedback as well.',
    }));

export const skillsAuditChecks: readonly Check[] = [
  isOnlyBelief,
  areAllTheSame,
  isExpertInAll,
  targetIsBelow,
  courseForSkill,
];

function skills(values: WorkValues): readonly string[] {
  return entryPaths(values, 'skills');
}

function ratings(values: WorkValues, field: string): readonly number[] {
  return skills(values).flatMap((at) => numberAt(values, `${at}/${field}`) ?? []);
}
