import { numberAt, textAt } from '../../domain/work.ts';
import { entryPaths, filledIn, hintFor } from '../filled.ts';
import { characterLabel } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { rungs } from './rungs.ts';

const list = 'occasions';

/** The top rung is for danger and queues; without an afterwards the learning is gone with the problem. */
const tookOver: Check = (values) =>
  entryPaths(values, list)
    .filter(
      (at) =>
        numberAt(values, `${at}/rung`) === rungs.length &&
        textAt(values, `${at}/why`).trim() !== '' &&
        textAt(values, `${at}/afterwards`).trim() === '',
    )
    .map((at) => ({
      path: `${at}/afterwards`,
      text: 'You did it for them. When did they get to do the next one?',
    }));

const judgesThePerson: Check = (values) =>
  filledIn(values, list, 'seen').flatMap(({ path, text }) => {
    const label = characterLabel(text);
    return label === undefined
      ? []
      : [
          {
            path,
            text: `“${label}” judges the person. What did you see that told you help was needed?`,
          },
        ];
  });

const oneStyleOnly: Check = (values) => {
  const entries = entryPaths(values, list);
  const given = entries.flatMap((at) => numberAt(values, `${at}/rung`) ?? []);
  return entries.length > 2 && given.length === entries.length && new Set(given).size === 1
    ? [
        {
          path: list,
          text: 'The same amount of help each time. Did a different person or task need more, or less?',
        },
      ]
    : [];
};

const tellsTheOutcome: Check = (values) =>
  hintFor(
    filledIn(values, list, 'result'),
    (text) =>
      /^\W*(good|fine|ok|okay|it worked|worked|sorted|resolved|all good|done)\W*$/i.test(text),
    'What could they do then that they could not do before? What did the customer notice?',
  );

export const coachingChecks: readonly Check[] = [
  tookOver,
  judgesThePerson,
  oneStyleOnly,
  tellsTheOutcome,
  tellsPrivateMatters,
];
