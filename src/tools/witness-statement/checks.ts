import { textAt, textsAt } from '../../domain/work.ts';
import { filledAt, filledIn, hintFor } from '../filled.ts';
import { isHearsay, sweepingWord } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import { judgedOnly } from '../seen-not-judged.ts';
import type { Check } from '../tool.ts';

const firstHand: Check = (values) => {
  const ways = textsAt(values, 'knowledge');
  return ways.length > 0 && ways.every((way) => way === 'told')
    ? [
        {
          path: 'knowledge',
          text: 'A witness tells what they saw or heard themselves. Who was there, and could they write this?',
        },
      ]
    : [];
};

const atArmsLength: Check = (values) =>
  textAt(values, 'relation') === 'family'
    ? [
        {
          path: 'relation',
          text: 'A statement by a relative or close friend counts for little. Is there somebody at work who saw it too?',
        },
      ]
    : [];

const noHearsay: Check = (values) =>
  hintFor(
    filledAt(values, 'what', 'quality'),
    isHearsay,
    'Some of this seems to be what others said. What did the witness see or hear themselves?',
  );

const tellsWhatWasSeen: Check = (values) =>
  [...filledAt(values, 'what', 'quality'), ...filledIn(values, 'criteria', 'shown')].flatMap(
    ({ path, text }) => {
      const word = judgedOnly(text);
      return word === undefined
        ? []
        : [{ path, text: `“${word}” is a verdict. What was done or said that shows it?` }];
    },
  );

const thisTime: Check = (values) =>
  filledAt(values, 'what').flatMap(({ path, text }) => {
    const word = sweepingWord(text);
    return word === undefined
      ? []
      : [{ path, text: `“${word}” is hard to witness. Which time did you see, and when?` }];
  });

const ownWork: Check = (values) => {
  const confirmed = textsAt(values, 'confirms');
  return confirmed.length > 0 && !confirmed.includes('own-work')
    ? [
        {
          path: 'confirms',
          text: 'Without the word that it was the learner’s own work, an assessor cannot use it. Was there a part that somebody else did?',
        },
      ]
    : [];
};

export const witnessStatementChecks: readonly Check[] = [
  firstHand,
  atArmsLength,
  noHearsay,
  tellsWhatWasSeen,
  thisTime,
  ownWork,
  tellsPrivateMatters,
];
