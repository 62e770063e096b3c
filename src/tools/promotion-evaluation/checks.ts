import { textAt } from '../../domain/work.ts';
import { wordsAt } from '../filled.ts';
import type { Check } from '../tool.ts';
import { hasNumber } from '../wording.ts';
import { countsIn } from './results.ts';
import { resultOf } from './sums.ts';
import { isNoEffect, isNoView } from './views-wording.ts';

const aimCannotBeCounted: Check = (values) => {
  const aim = wordsAt(values, 'aim');
  return aim === '' || hasNumber(aim)
    ? []
    : [
        {
          path: 'aim',
          text: 'How many of what, by when? Without a number nobody can say whether it was reached.',
        },
      ];
};

const countsDoNotFit: Check = (values) => {
  const { reached, responded, gained } = countsIn(values);
  if (reached === undefined) return [];
  return [
    ...(responded !== undefined && responded > reached
      ? [
          {
            path: 'responded',
            text: 'More people responded than were reached. Were others told by friends? Then count them too.',
          },
        ]
      : []),
    ...(gained !== undefined && gained > reached
      ? [
          {
            path: 'gained',
            text: 'More people were gained than were reached. Are both counted in the same way?',
          },
        ]
      : []),
  ];
};

const datesRunBackwards: Check = (values) => {
  const from = textAt(values, 'from');
  const to = textAt(values, 'to');
  return from !== '' && to !== '' && to < from
    ? [{ path: 'to', text: 'This is before the promotion began.' }]
    : [];
};

const nothingIsCompared: Check = (values) =>
  textAt(values, 'compare') === 'none'
    ? [
        {
          path: 'compare',
          text: 'How many would have come anyway? Even the same weeks of last year, or a branch that did not take part, would tell you something.',
        },
      ]
    : [];

const nobodyWasAsked: Check = (values) =>
  ['customers', 'staff']
    .filter((path) => isNoView(wordsAt(values, path)))
    .map((path) => ({
      path,
      text: 'Who was asked, how many, and what did they say? If nobody was, say so and whom you would ask.',
    }));

const saysNoEffects: Check = (values) =>
  isNoEffect(wordsAt(values, 'unplanned'))
    ? [
        {
          path: 'unplanned',
          text: 'None at all? Think of waiting times, cancellations, and people who would have paid the full price.',
        },
      ]
    : [];

const reasonHasNoFigure: Check = (values) => {
  const reason = wordsAt(values, 'reason');
  return reason === '' || hasNumber(reason)
    ? []
    : [{ path: 'reason', text: 'Which of your figures speaks for this decision?' }];
};

const keepsALoss: Check = (values) => {
  const { net } = resultOf(countsIn(values));
  const reason = wordsAt(values, 'reason');
  if (textAt(values, 'decision') !== 'keep' || net === undefined || net >= 0 || reason === '') {
    return [];
  }
  return /\b(loss|although|but|even so|despite|still|later|in time|worth|cost(s)? more)\b/i.test(
    reason,
  )
    ? []
    : [
        {
          path: 'reason',
          text: 'It cost more than it brought. There may be a good reason to keep it: which?',
        },
      ];
};

export const promotionChecks: readonly Check[] = [
  aimCannotBeCounted,
  countsDoNotFit,
  datesRunBackwards,
  nothingIsCompared,
  nobodyWasAsked,
  saysNoEffects,
  reasonHasNoFigure,
  keepsALoss,
];
