import { textAt } from '../../domain/work.ts';
import { filledIn, hintFor } from '../filled.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check, Hint } from '../tool.ts';
import { wordsIn } from '../wording.ts';
import { loopedRoles, type Role, rolesIn, top } from './roles.ts';

/** Roles from which on the chart as a whole can be looked at. */
const enough = 3;

const runsInLoop: Check = (values) => {
  const roles = rolesIn(values);
  const looped = loopedRoles(roles);
  return roles
    .filter(({ id }) => looped.has(id))
    .map(({ id }) => ({
      path: `${id}/reports-to`,
      text: 'This line comes back to where it began. Who leads whom?',
    }));
};

const hasNoTop: Check = (values) => {
  const roles = rolesIn(values);
  const isSaid = roles.length >= 2 && roles.every(({ reportsTo }) => reportsTo !== '');
  return isSaid && loopedRoles(roles).size === 0 && !roles.some(isTop)
    ? onRoles('Nobody is at the top yet. Who leads the organisation?')
    : [];
};

const hasTwoTops: Check = (values) => {
  const tops = rolesIn(values).filter((role) => isTop(role) && role.place !== 'beside');
  return tops.slice(1).map(({ id }) => ({
    path: `${id}/reports-to`,
    text: `“${tops[0]?.title}” is at the top as well. Who do both report to? A partner outside the organisation stands beside it.`,
  }));
};

const standsAlone: Check = (values) => {
  const roles = rolesIn(values);
  const placed = roles.every(({ place }) => place !== '');
  if (roles.length < enough || !placed) return [];
  const own = roles.filter(({ place }) => place === 'own');
  return [
    ...(own.length === 0 ? onRoles('Where are you? Add your own role.') : []),
    ...own.slice(1).map(({ id }) => ({
      path: `${id}/place`,
      text: 'Two roles are your own. Which one leads the team?',
    })),
    ...(roles.some(({ place }) => place === 'above')
      ? []
      : onRoles('Nothing stands above your team yet. Go at least two levels up, or to the top.')),
  ];
};

const hidesCustomers: Check = (values) => {
  const answers = filledIn(values, 'roles', 'entrance').map(({ text }) => text);
  return answers.length >= enough && !answers.includes('yes')
    ? onRoles('Where do customers come in? Mark the roles that they meet first.')
    : [];
};

const listsQualities: Check = (values) =>
  hintFor(
    filledIn(values, 'roles', 'responsibilities'),
    isQualities,
    'These sound like qualities. What does the role do? Begin each line with a verb: answers, checks, records.',
  );

const overlaps: Check = (values) => {
  const seen = new Map<string, string>();
  return filledIn(values, 'roles', 'responsibilities').flatMap(({ at, path, text }) =>
    duties(text).flatMap((duty): readonly Hint[] => {
      const other = seen.get(duty);
      if (other === undefined) {
        seen.set(duty, at);
        return [];
      }
      if (other === at) return [];
      const title = textAt(values, `${other}/title`).trim() || 'Another role';
      return [
        {
          path,
          text: `“${duty}” is also with “${title}”. Who does it when, so that neither leaves it to the other?`,
        },
      ];
    }),
  );
};

export const organisationChecks: readonly Check[] = [
  runsInLoop,
  hasNoTop,
  hasTwoTops,
  standsAlone,
  hidesCustomers,
  listsQualities,
  overlaps,
  tellsPrivateMatters,
];

const isTop = ({ reportsTo }: Role) => reportsTo === top;
const onRoles = (text: string): readonly Hint[] => [{ path: 'roles', text }];

/** Single duties, compared without case and full stops. */
function duties(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\n;]+/)
    .map((duty) => duty.replace(/^[\s•*–-]+|[\s.,]+$/g, ''))
    .filter((duty) => duty !== '');
}

/** Nothing but words for what somebody is like. */
function isQualities(text: string): boolean {
  const quality =
    /^(is|are|be|being|must|should|a|an|the|very|good|great|excellent|strong|team|people|person|player|worker|with|communicat(or|ion)|skills?|and|friendly|polite|helpful|hard-?working|reliable|honest|patient|kind|caring|punctual|flexible|professional|confident|experienced|motivated|enthusiastic|organised|calm|smart|positive|listener|attitude|at|customers?)$/i;
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => quality.test(word));
}
