import { textAt } from '../../domain/work.ts';
import { entryPaths, filledIn, hintFor } from '../filled.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { ABLE, loads, placesIn, skillOf } from './matrix.ts';

const isOverloaded: Check = (values) =>
  loads(values)
    .filter(({ given, free }) => free !== undefined && given > free)
    .map(({ member, given, free }) => ({
      path: `members/${member}/hours`,
      text: `${given} hours are given and ${free} are free. What has to give?`,
    }));

/** A skill in which every person has been scored, and at most one is able alone. */
const hangsOnOne: Check = (values) => {
  const members = placesIn(values, 'members', 'name');
  return placesIn(values, 'skill-list', 'skill').flatMap(({ id, label }) => {
    const levels = members.map((member) => skillOf(values, member.id, id));
    if (members.length < 2 || levels.some((level) => level === undefined)) return [];
    const able = levels.filter((level) => (level ?? 0) >= ABLE).length;
    if (able > 1) return [];
    return [
      {
        path: `skill-list/${id}/skill`,
        text:
          able === 0
            ? `Nobody does “${label}” alone yet. Who learns it, and who helps meanwhile?`
            : `Only one person does “${label}” alone. What happens when they are away?`,
      },
    ];
  });
};

/** What was said of a skill that hangs on one person is an answer to the hint above. */
const answered: Check = (values) =>
  textAt(values, 'risk').trim() === '' ? hangsOnOne(values) : [];

const givenWithoutReason: Check = (values) =>
  entryPaths(values, 'tasks')
    .filter((at) => textAt(values, `${at}/who`) !== '')
    .filter((at) => (skillOfTask(values, at) ?? ABLE) < ABLE)
    .filter((at) => textAt(values, `${at}/help`).trim() === '')
    .map((at) => ({
      path: `${at}/help`,
      text: 'They do not do this alone yet. That can be a good reason: with whose help?',
    }));

const skillOfTask = (values: Parameters<Check>[0], at: string) =>
  skillOf(values, textAt(values, `${at}/who`), textAt(values, `${at}/skill`));

const coversItself: Check = (values) =>
  hintFor(
    filledIn(values, 'tasks', 'cover'),
    (cover, at) => cover === textAt(values, `${at}/who`),
    'The cover is the person who does it. Who steps in when they are away?',
  );

/** A guess about a group of people instead of a fact about this person at work. */
const guesses: Check = (values) =>
  hintFor(
    [...filledIn(values, 'tasks', 'why-skill'), ...filledIn(values, 'tasks', 'why-objective')],
    (text) =>
      /\b(too (old|young)|at (his|her|their) age|has (kids|children|a family|a baby)(?![’']s|(?: \w+)? (?:course|certificate|ticket|licence|training))|(men|women|girls|lads|young people|older people) (are|can(?! (?:book|choose|ask|get|have)\b)|can[’']t|don[’']t|like)|(his|her|their) (religion|accent))\b/i.test(
        text,
      ),
    'Is this a guess about people of a kind? Ask the person, and write what they can do and want.',
  );

export const allocationChecks: readonly Check[] = [
  isOverloaded,
  answered,
  givenWithoutReason,
  coversItself,
  guesses,
  tellsPrivateMatters,
];
