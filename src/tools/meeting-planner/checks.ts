import { numberAt, textAt } from '../../domain/work.ts';
import { filledAt, filledIn, hintFor } from '../filled.ts';
import { isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check, Hint } from '../tool.ts';
import { wordsIn } from '../wording.ts';
import { type AgendaItem, agendaOf, headCount, minutesOf } from './agenda.ts';

/** A turn shorter than this, in seconds, is over before a thought is said. */
const shortestTurn = 45;

const asksForNod: Check = (values) => [
  ...hintFor(
    [...filledAt(values, 'question'), ...filledIn(values, 'items', 'name')],
    isClosedQuestion,
    'Could a nod answer this? A question with what, how or which gives people something to prepare.',
  ),
  ...hintFor(
    filledAt(values, 'question'),
    (text) => !/\?/.test(text) && !/\b(what|how|why|which|who|where|when)\b/i.test(text),
    'Could you put it as a question? “Which three things made last week hard?” says more than “Last week”.',
  ),
];

const runsOver: Check = (values) => {
  const length = numberAt(values, 'length');
  const total = minutesOf(agendaOf(values));
  return length !== undefined && total > length
    ? [
        {
          path: 'length',
          text: `The agenda takes ${total} minutes. What can be sent round before, or be left for another day?`,
        },
      ]
    : [];
};

const hasNoOpenItem: Check = (values) => {
  const chosen = agendaOf(values).filter(({ kind }) => kind !== '');
  return chosen.length >= 2 && !chosen.some(({ kind }) => kind === 'open')
    ? onItems(
        'No item is open yet. Where do people say what they think before something is settled?',
      )
    : [];
};

const leaderGoesFirst: Check = (values) => {
  const talks = agendaOf(values).filter(({ kind, first }) => first !== '' && kind !== 'close');
  return talks.length >= 2 && talks.every(({ first }) => first === 'me')
    ? onItems('You speak first on every item. After the leader has spoken, the rest tend to agree.')
    : [];
};

const leavesFloorToFew: Check = (values) => {
  const open = agendaOf(values).filter(({ kind, method }) => kind === 'open' && method !== '');
  return open.length > 0 && open.every(({ method }) => method === 'floor')
    ? onItems(
        'On an open floor the same few often speak. A round, cards or pairs would bring in the others.',
      )
    : [];
};

const cutsRoundShort: Check = (values) => {
  const people = headCount(values);
  return (
    agendaOf(values)
      .filter(({ method, minutes }) => method === 'round' && minutes > 0 && people >= 2)
      // One word each is enough to close with.
      .filter((item) => !isClose(item))
      .map((item) => ({ item, seconds: Math.floor((item.minutes * 60) / people) }))
      .filter(({ seconds }) => seconds < shortestTurn)
      .map(({ item, seconds }) => ({
        path: `${item.at}/minutes`,
        text: `A round of ${people} people leaves ${seconds} seconds each. Longer, or in pairs first?`,
      }))
  );
};

const hasNoClose: Check = (values) => {
  const agenda = agendaOf(values).filter(({ kind }) => kind !== '');
  return agenda.length >= 3 && !agenda.some(isClose)
    ? onItems('Leave a few minutes to read out who does what by when.')
    : [];
};

const isSentLate: Check = (values) =>
  hintFor(
    filledAt(values, 'sent-on'),
    (sent) => textAt(values, 'on') !== '' && sent >= textAt(values, 'on'),
    'Careful thinkers need a day or two with the agenda before they speak.',
  );

const givesNoReason: Check = (values) =>
  hintFor(
    filledAt(values, 'opening', 'quiet', 'dominant', 'dissent', 'attack', 'access', 'follow-up'),
    (text) => wordsIn(text).length >= 6 && !hasReason(text),
    'Why does this help people to speak? A “because” or “so that” would say it.',
  );

export const meetingChecks: readonly Check[] = [
  asksForNod,
  runsOver,
  hasNoOpenItem,
  leaderGoesFirst,
  leavesFloorToFew,
  cutsRoundShort,
  hasNoClose,
  isSentLate,
  givesNoReason,
  tellsPrivateMatters,
];

const isClose = ({ kind }: AgendaItem) => kind === 'close';
const onItems = (text: string): readonly Hint[] => [{ path: 'items', text }];

function hasReason(text: string): boolean {
  return /\b(because|so|since|as|therefore|which|that way|otherwise|in order to|reason|this (shows|lets|gives|tells|makes|helps|keeps|means)|it (shows|lets|gives|tells|makes|helps|keeps|means)|to (show|let|give|make|help|keep|avoid|stop|hear|protect)|if (not|we|I|they|people)|then|needs?|for)\b/i.test(
    text,
  );
}
