import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { filledAt, filledIn, hintFor } from '../filled.ts';
import { characterLabel, isClosedQuestion, isHearsay, sweepingWord } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';

const list = 'feedback';

const labelsThePerson: Check = (values) =>
  filledIn(values, list, 'behaviour').flatMap(({ path, text }) => {
    const label = characterLabel(text);
    return label === undefined
      ? []
      : [
          {
            path,
            text: `“${label}” may judge the person. Could a camera have filmed it? Write what you saw or heard.`,
          },
        ];
  });

const sweeps: Check = (values) =>
  ['situation', 'behaviour', 'impact']
    .flatMap((field) => filledIn(values, list, field))
    .flatMap(({ path, text }) => {
      const word = sweepingWord(text);
      return word === undefined
        ? []
        : [
            {
              path,
              text: `“${word}” is easy to deny: one exception is enough. Name one time, or count them.`,
            },
          ];
    });

const restsOnHearsay: Check = (values) =>
  hintFor(
    [...filledAt(values, 'evidence'), ...writtenIn(values, ['situation', 'behaviour', 'impact'])],
    isHearsay,
    'Does this rest on what others are said to have said? Write what you saw, heard or read yourself.',
  );

const closesTheTalk: Check = (values) =>
  hintFor(
    [...writtenIn(values, ['question']), ...filledIn(values, 'questions', 'question')],
    isClosedQuestion,
    'Could a nod answer this? Begin with what, how or “tell me” to hear their view.',
  );

const isSaidInPublic: Check = (values) =>
  hintFor(
    writtenIn(values, ['place']),
    (place, at) => place === 'open' && textAt(values, `${at}/type`) === 'improve',
    'A point to improve that others can overhear is hard to bear. Where could you have gone?',
  );

const isOneSided: Check = (values) => {
  const kinds = filledIn(values, list, 'type').map(({ text }) => text);
  if (kinds.length < 2 || new Set(kinds).size > 1) return [];
  return [
    {
      path: list,
      text:
        kinds[0] === 'praise'
          ? 'Praise only so far. What one thing would help this person’s customers most?'
          : 'Only points to improve so far. What did this person do well that could be done again?',
    },
  ];
};

const leaderTalksMost: Check = (values) => {
  const share = numberAt(values, 'share');
  return share !== undefined && share >= 0 && share < 50
    ? [
        {
          path: 'share',
          text: 'You spoke for more than half of the talk. What would have left them more room?',
        },
      ]
    : [];
};

const dateRunsBack: Check = (values) => {
  const last = filledIn(values, list, 'on')
    .map(({ text }) => text)
    .sort()
    .at(-1);
  return hintFor(
    filledAt(values, 'seen-on'),
    (seen) => last !== undefined && seen < last,
    'This is before the last feedback was given.',
  );
};

export const sbiChecks: readonly Check[] = [
  labelsThePerson,
  sweeps,
  restsOnHearsay,
  closesTheTalk,
  isSaidInPublic,
  isOneSided,
  leaderTalksMost,
  dateRunsBack,
  tellsPrivateMatters,
];

function writtenIn(values: WorkValues, fields: readonly string[]) {
  return fields.flatMap((field) => filledIn(values, list, field));
}
