import { numberAt, textAt } from '../../domain/work.ts';
import { filledIn, hintFor } from '../filled.ts';
import { isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { isLeading, wordsIn } from '../wording.ts';

const openQuestions: Check = (values) =>
  hintFor(
    filledIn(values, 'topics', 'question'),
    isClosedQuestion,
    'A yes would answer this. A discussion needs “how”, “why” or “tell me about a time”.',
  );

const freeAnswers: Check = (values) =>
  hintFor(
    filledIn(values, 'topics', 'question'),
    isLeading,
    'The question gives its answer away. How could it be put so that the learner has to find it?',
  );

const answersInFull: Check = (values) =>
  hintFor(
    filledIn(values, 'topics', 'said'),
    (text) => wordsIn(text).length < 15,
    'An assessor who was not there needs more: which points, and which example from work?',
  );

/** Less than a minute for each point cannot hold an explanation. */
const longForItsTime: Check = (values) => {
  const minutes = numberAt(values, 'minutes');
  const points = filledIn(values, 'topics', 'question').length;
  return minutes !== undefined && points > 0 && minutes < points
    ? [
        {
          path: 'minutes',
          text: `${points} points in ${minutes} minutes: is the time right? An explanation takes longer than that.`,
        },
      ]
    : [];
};

const openOnesHaveADate: Check = (values) => {
  const open = textAt(values, 'open').trim();
  return open !== '' &&
    !/^(nothing|none|no|n\/?a|nil|-)\W*$/i.test(open) &&
    textAt(values, 'by') === ''
    ? [{ path: 'by', text: 'Something is still open. By when will it be shown?' }]
    : [];
};

export const professionalDiscussionChecks: readonly Check[] = [
  openQuestions,
  freeAnswers,
  answersInFull,
  longForItsTime,
  openOnesHaveADate,
  tellsPrivateMatters,
];
