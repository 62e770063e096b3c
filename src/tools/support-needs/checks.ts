import { textAt } from '../../domain/work.ts';
import { entryPaths, filledIn, hintFor } from '../filled.ts';
import { isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { isNobodyInParticular } from '../wording.ts';

const list = 'check-ins';

const asksOpenly: Check = (values) =>
  hintFor(
    filledIn(values, list, 'asked'),
    isClosedQuestion,
    '“No” is the easy answer here. What would let them name a need? Try what, how or which.',
  );

const hearsThem: Check = (values) =>
  hintFor(
    filledIn(values, list, 'said'),
    (text) => /^\W*(nothing|none|no|n\/?a|fine|all good|they are fine|ok|okay)\W*$/i.test(text),
    'Most people need a hand with one part. What did you ask next?',
  );

const promisesWhatCanBeGiven: Check = (values) =>
  hintFor(
    filledIn(values, list, 'giver'),
    isNobodyInParticular,
    'Who in particular? Help that everybody gives comes from nobody.',
  );

const comesInTime: Check = (values) =>
  hintFor(
    filledIn(values, list, 'by'),
    (by, at) => {
      const on = textAt(values, `${at}/on`);
      return on !== '' && by < on;
    },
    'This is before the check-in.',
  );

/** “Throughout this process” takes more than one point of it, and more than one person. */
const goesOn: Check = (values) => {
  const entries = entryPaths(values, list);
  const points = entries.map((at) => textAt(values, `${at}/point`)).filter((one) => one !== '');
  return entries.length > 2 && points.length === entries.length && new Set(points).size === 1
    ? [
        {
          path: list,
          text: 'All at the same point so far. Needs change: when will you ask again?',
        },
      ]
    : [];
};

export const supportChecks: readonly Check[] = [
  asksOpenly,
  hearsThem,
  promisesWhatCanBeGiven,
  comesInTime,
  goesOn,
  tellsPrivateMatters,
];
