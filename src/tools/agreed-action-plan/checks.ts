import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, filledAt, filledIn, hintFor } from '../filled.ts';
import { characterLabel, threat } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check, Hint } from '../tool.ts';
import { hasNumber } from '../wording.ts';

const list = 'actions';

/** Below this the action is not yet theirs: ask what would make it surer. */
const sureEnough = 7;

const cannotBeSeen: Check = (values) =>
  hintFor(
    filledIn(values, list, 'action'),
    isWish,
    'This sounds like a wish. What would you see or hear the person do with the next customer?',
  );

const measureIsVague: Check = (values) =>
  hintFor(
    filledIn(values, list, 'measure'),
    (text) => !hasNumber(text) && !/\b(each|both|without|no)\b/i.test(text),
    'How would you both know? A number, or something that is there or not there, settles it.',
  );

const allIsTheLeaders: Check = (values) => {
  const ideas = filledIn(values, list, 'idea').map(({ text }) => text);
  return ideas.length > 0 && ideas.every((idea) => idea === 'leader')
    ? [
        {
          path: list,
          text: 'Every action was your idea. What did the person suggest when you asked first?',
        },
      ]
    : [];
};

const isNotBelieved: Check = (values) =>
  entryPaths(values, list).flatMap((at): readonly Hint[] =>
    isUnsure(values, at) && textAt(values, `${at}/surer`).trim() === ''
      ? [
          {
            path: `${at}/sure`,
            text: `Under ${sureEnough}. Ask what would make it an 8, and change the plan to suit.`,
          },
        ]
      : [],
  );

const dateRunsBack: Check = (values) => {
  const on = textAt(values, 'on');
  return hintFor(
    [...filledIn(values, list, 'by'), ...filledIn(values, 'reviews', 'on')],
    (date) => on !== '' && date < on,
    'This is before the date of the talk.',
  );
};

const isNotReviewedInTime: Check = (values) => {
  const reviews = filledIn(values, 'reviews', 'on').map(({ text }) => text);
  const last = reviews.sort().at(-1);
  return last === undefined
    ? []
    : hintFor(
        filledIn(values, list, 'by'),
        (by) => by > last,
        'No review after this date yet. When will the two of you look at it?',
      );
};

const threatens: Check = (values) =>
  [...filledAt(values, 'setting', 'sensitive'), ...filledIn(values, list, 'action')].flatMap(
    ({ path, text }) => {
      const found = threat(text);
      return found === undefined
        ? []
        : [
            {
              path,
              text: `“${found}” belongs to formal steps. Keep them out of this talk, and ask HR first if you think that one is needed.`,
            },
          ];
    },
  );

const labelsThePerson: Check = (values) =>
  filledIn(values, list, 'now').flatMap(({ path, text }) => {
    const label = characterLabel(text);
    return label === undefined
      ? []
      : [
          {
            path,
            text: `“${label}” may judge the person. What happens now, that you can both see?`,
          },
        ];
  });

const areTooMany: Check = (values) =>
  entryPaths(values, list).length > 3
    ? [
        {
          path: list,
          text: 'More than three actions at once are seldom carried out. Which one would help customers most?',
        },
      ]
    : [];

export const actionPlanChecks: readonly Check[] = [
  cannotBeSeen,
  measureIsVague,
  allIsTheLeaders,
  isNotBelieved,
  dateRunsBack,
  isNotReviewedInTime,
  threatens,
  labelsThePerson,
  areTooMany,
  tellsPrivateMatters,
];

/** Whether the person said that they are not sure they will do it. */
export function isUnsure(values: WorkValues, at: string): boolean {
  const sure = numberAt(values, `${at}/sure`);
  return sure !== undefined && sure < sureEnough;
}

/** Names a direction and no act: `be more helpful`, `try to improve`. */
function isWish(action: string): boolean {
  return /^(to )?(i (will|am going to) )?(try|aim|hope|be|become|feel|improve|work on|think about|consider|do better|get better|have (a )?(better|more positive)|show more|pay more attention|make more of an effort|communicate (better|more)|carry on|keep up the good work)\b/i.test(
    action,
  );
}
