import { textAt } from '../../domain/work.ts';
import { entryPaths, filledAt, filledIn, hintFor } from '../filled.ts';
import { isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { isNobodyInParticular } from '../wording.ts';

const namesAnOwner: Check = (values) =>
  hintFor(
    filledIn(values, 'actions', 'who'),
    isNobodyInParticular,
    'Work that belongs to everybody is done by nobody. Which one person?',
  );

const datesEachAction: Check = (values) =>
  filledIn(values, 'actions', 'what')
    .filter(({ at }) => textAt(values, `${at}/who`) !== '' && textAt(values, `${at}/by`) === '')
    .map(({ at }) => ({ path: `${at}/by`, text: 'By when? A plan without dates is a wish.' }));

const comesAfterTheMeeting: Check = (values) => {
  const met = textAt(values, 'on');
  return hintFor(
    filledIn(values, 'actions', 'by'),
    (by) => met !== '' && by < met,
    'This is before the meeting.',
  );
};

const hearsTheTeam: Check = (values) => {
  const ideas = filledIn(values, 'ideas', 'idea');
  const fromTeam = ideas.filter(({ at }) => !isLeader(textAt(values, `${at}/from`)));
  return ideas.length > 1 && fromTeam.length === 0
    ? [{ path: 'ideas', text: 'All ideas came from you. What did the team suggest, or leave out?' }]
    : [];
};

const isLeader = (from: string) =>
  /^\W*(me|myself|i|leader|team leader|the leader)\W*$/i.test(from);

const tellsWhyNot: Check = (values) =>
  entryPaths(values, 'ideas')
    .filter((at) => textAt(values, `${at}/result`) === 'not-now')
    .filter((at) => textAt(values, `${at}/because`).trim() === '')
    .map((at) => ({
      path: `${at}/because`,
      text: 'Why not now? Who offered it will want to know, or it is their last idea.',
    }));

const asksOpenly: Check = (values) =>
  hintFor(
    filledAt(values, 'question'),
    isClosedQuestion,
    'Could a nod answer this? Ask for something that people can add.',
  );

export const planningChecks: readonly Check[] = [
  namesAnOwner,
  datesEachAction,
  comesAfterTheMeeting,
  hearsTheTeam,
  tellsWhyNot,
  asksOpenly,
  tellsPrivateMatters,
];
