import type { Problem } from '../problem.ts';
import { type Check, itemName } from './check.ts';
import { longestDistractor, type SingleChoice, singleChoicesOf } from './single-choice.ts';

/** Half as long again is what an eye picks out without reading. */
const TIMES_LONGER = 1.5;
/** … but not between short options: “Refund” beside “Sell” betrays nothing. */
const CHARACTERS_LONGER = 20;

/** Learners who know nothing choose the option that is qualified most carefully. */
export const keyTooLong: Check = ({ units }) =>
  units.flatMap(singleChoicesOf).filter(isTooLong).map(toProblem);

function isTooLong(choice: SingleChoice): boolean {
  const length = choice.key.text.length;
  const other = longestDistractor(choice);
  return length > other * TIMES_LONGER && length > other + CHARACTERS_LONGER;
}

function toProblem({ item, keyAt }: SingleChoice): Problem {
  return {
    file: item.file,
    line: item.lineOf(['options', keyAt]),
    rule: 'key-too-long',
    message: `${itemName(item)}: the key is much longer than every distractor, which gives it away.`,
    remedy: 'Shorten the key (its `reason` can say the rest), or make a distractor as full.',
  };
}
