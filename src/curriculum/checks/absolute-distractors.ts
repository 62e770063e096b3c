import type { Problem } from '../problem.ts';
import { type Check, itemName } from './check.ts';
import { type SingleChoice, singleChoicesOf } from './single-choice.ts';

const ABSOLUTE =
  /\b(always|never|everyone|everybody|nobody|no one|every|all|none|only|impossible)\b/i;
/** One such distractor may be a mistake that learners really make; two are a pattern. */
const A_PATTERN = 2;

/** Few things are always or never so: learners strike out what says so without knowing more. */
export const absoluteDistractors: Check = ({ units }) =>
  units.flatMap(singleChoicesOf).filter(isPattern).map(toProblem);

function isPattern({ key, distractors }: SingleChoice): boolean {
  const absolute = distractors.filter(({ text }) => ABSOLUTE.test(text)).length;
  return absolute >= A_PATTERN && !ABSOLUTE.test(key.text);
}

function toProblem({ item }: SingleChoice): Problem {
  return {
    file: item.file,
    line: item.lineOf(['options']),
    rule: 'absolute-distractors',
    message: `${itemName(item)}: several distractors say always, never, only or the like, and the key does not, so they can be struck out unread.`,
    remedy: 'Take the absolute word out of all but one distractor.',
  };
}
