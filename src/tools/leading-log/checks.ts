import { textAt } from '../../domain/work.ts';
import { entryPaths, filledAt, filledIn, hintFor } from '../filled.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { hasNumber } from '../wording.ts';

const list = 'entries';
/** Entries from which on the log as a whole can be looked at. */
const enough = 3;

const tellsNoEvent: Check = (values) =>
  hintFor(
    filledIn(values, list, 'did'),
    isOpinion,
    'Does this tell what you are like or usually do? What did you do and say at this one moment?',
  );

const assumesResponse: Check = (values) =>
  hintFor(
    filledIn(values, list, 'response'),
    isAssumed,
    'How do you know? Write what they said or did, then or later.',
  );

const isOneKind: Check = (values) => {
  const kinds = filledIn(values, list, 'kind').map(({ text }) => text);
  return kinds.length >= enough && new Set(kinds).size === 1
    ? [
        {
          path: list,
          text: 'All entries are of the same kind. The log can show respect, motivation and working together.',
        },
      ]
    : [];
};

const isOneDay: Check = (values) => {
  const days = filledIn(values, list, 'on').map(({ text }) => text);
  return days.length >= enough && new Set(days).size === 1
    ? [
        {
          path: list,
          text: 'All entries are of one day. “At all times” needs several, and different people.',
        },
      ]
    : [];
};

const hasNoPressure: Check = (values) => {
  const entries = entryPaths(values, list).filter(
    (at) => textAt(values, `${at}/kind`) === 'respect',
  );
  const answered = entries.filter((at) => textAt(values, `${at}/pressure`) !== '');
  const pressed = answered.filter((at) => textAt(values, `${at}/pressure`) === 'yes');
  return answered.length >= enough && pressed.length === 0
    ? [
        {
          path: list,
          text: 'No moment of pressure yet: a queue, a mistake, someone you find difficult. That is where respect shows.',
        },
      ]
    : [];
};

const nobodySaw: Check = (values) => {
  const told = filledIn(values, list, 'did');
  return told.length >= enough && filledIn(values, list, 'witness').length === 0
    ? [
        {
          path: list,
          text: 'Nobody could confirm these. Ask someone who was there for a short statement, or your assessor to observe.',
        },
      ]
    : [];
};

const targetHasNoFigure: Check = (values) =>
  hintFor(
    filledAt(values, 'start', 'end'),
    (text) => !hasNumber(text),
    'A figure, or a picture that two people would describe alike, lets a reader see the change.',
  );

export const leadingLogChecks: readonly Check[] = [
  tellsNoEvent,
  assumesResponse,
  isOneKind,
  isOneDay,
  hasNoPressure,
  nobodySaw,
  targetHasNoFigure,
  tellsPrivateMatters,
];

/** Begins like a reference about oneself and names no words, figure or time. */
function isOpinion(text: string): boolean {
  const event =
    /[“”"]|\d|\b(yesterday|today|that (day|morning|afternoon|evening)|then|after(wards)?|when (he|she|they|the)|on (mon|tues|wednes|thurs|fri|satur|sun)day|this (morning|week))\b/i;
  const opinion =
    /^(i (always|never|usually|generally|normally|regularly|often|try|aim|believe|feel|think|respect|value|treat|like|love|make sure|ensure|encourage|support|motivate|listen|care|am|have a|strive)\b|my (team|style|approach)|as a leader|everyone (knows|likes|respects)|all (of )?my team)/i;
  return opinion.test(text) && !event.test(text);
}

const assumedFeeling =
  /\b(?:(?:felt|feels?) (?:very |really |much |so |more |all )*(?:good|better|positive|fine)|(?:felt|feels?|was|were|seemed|is|are) (?:very |really |much |so |more |all )*(?:happy|happier|pleased|valued|respected|motivated|grateful|appreciated|engaged|included|comfortable|delighted))\b/i;

/** A feeling ascribed to people, with nothing that was said, done or counted. */
function isAssumed(text: string): boolean {
  return (
    assumedFeeling.test(text) &&
    !/[“”"]|\d|\b(said|told|asked|wrote|thanked|came|went|offered|began|started|stayed|smiled|nodded|rang|sent|showed|brought|took|gave|volunteered|laughed|cried|helped|added|put|spoke|answered|looked|since then)\b/i.test(
      text,
    )
  );
}
