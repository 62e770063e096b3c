import { textAt } from '../../domain/work.ts';
import { filledAt, filledIn, hintFor } from '../filled.ts';
import { characterLabel, isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import { judgedOnly } from '../seen-not-judged.ts';
import type { Check } from '../tool.ts';

const tellsWhatWasSeen: Check = (values) =>
  filledIn(values, 'criteria', 'seen').flatMap(({ path, text }) => {
    const word = judgedOnly(text);
    return word === undefined
      ? []
      : [
          {
            path,
            text: `“${word}” is a verdict. What was done or said, so that others can judge?`,
          },
        ];
  });

/** `Criterion met`, `has achieved 3.1`; but not `met the customer at the door`. */
const judgement =
  /\b(?:meets?|met|achieve[ds]?|pass(?:es|ed)?) (?:the |this )?(?:criteri(?:on|a)|standard|\d\.\d)|\bcriteri(?:on|a) (?:is |was |fully |partly )*(?:met|achieved|passed)\b|\bnot yet met\b|^\W*(?:met|achieved|passed|competent)\W*$/i;

const notJudged: Check = (values) =>
  hintFor(
    filledIn(values, 'criteria', 'seen'),
    (text) => judgement.test(text),
    'Whether the criterion is met is for the assessor to record. What was seen?',
  );

const nothingSeen: Check = (values) =>
  filledIn(values, 'criteria', 'seen').flatMap(({ at, path, text }) =>
    textAt(values, `${at}/extent`) === 'none' && text.length > 80
      ? [
          {
            path,
            text: 'It is marked as not coming up, but something is described. Was a part of it seen?',
          },
        ]
      : [],
  );

const openQuestions: Check = (values) =>
  hintFor(
    filledIn(values, 'questions', 'question'),
    isClosedQuestion,
    'A yes would answer this. Ask how, why, or what they would do if.',
  );

const doneNotBeing: Check = (values) =>
  [...filledAt(values, 'next', 'well'), ...filledIn(values, 'criteria', 'seen')].flatMap(
    ({ path, text }) => {
      const label = characterLabel(text);
      return label === undefined
        ? []
        : [
            {
              path,
              text: `“${label}” is about the person. What did they do that made you think so?`,
            },
          ];
    },
  );

export const observationSheetChecks: readonly Check[] = [
  tellsWhatWasSeen,
  notJudged,
  nothingSeen,
  openQuestions,
  doneNotBeing,
  tellsPrivateMatters,
];
