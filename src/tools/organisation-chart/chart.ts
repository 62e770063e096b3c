import type { WorkValues } from '../../domain/work.ts';
import { organisationChart } from '../../drawing/organisation-chart.ts';
import type { Figure } from '../tool.ts';
import { type OutlinedRole, outlined, type Role, rolesIn, top } from './roles.ts';

/** The chart and, for those who cannot see it, the same as rows from the top down. */
export function chartFigure(values: WorkValues, width?: number): Figure | undefined {
  const roles = rolesIn(values);
  if (roles.length === 0) return undefined;
  const outline = outlined(roles);
  const title = (id: string) => roles.find((role) => role.id === id)?.title;
  return {
    drawing: organisationChart({
      width,
      title: 'Who reports to whom',
      description: described(outline),
      roles: roles.map((role) => ({
        id: role.id,
        label: role.title,
        note: noteOn(role),
        reportsTo: role.reportsTo === top ? undefined : title(role.reportsTo) && role.reportsTo,
        own: role.place === 'own',
      })),
    }),
    table: {
      head: ['Role', 'Level', 'Reports to', 'People', 'Customers come here first'],
      rows: outline.map((role) => [
        role.title,
        `${role.level}`,
        title(role.reportsTo) ?? (role.reportsTo === top ? 'nobody' : 'not said yet'),
        role.people === undefined ? '' : `${role.people}`,
        role.isEntrance ? 'yes' : '',
      ]),
    },
  };
}

function noteOn({ people, place }: Role): string | undefined {
  const parts = [
    people === undefined || people === 1 ? '' : `${people} people`,
    place === 'beside' ? 'works with us' : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** In one sentence or two; the table tells the rest. */
function described(outline: readonly OutlinedRole[]): string {
  const levels = Math.max(...outline.map(({ level }) => level));
  const tops = outline.filter(({ level }) => level === 1).map(({ title }) => title);
  const own = outline.find(({ place }) => place === 'own');
  const head = `${outline.length === 1 ? '1 role' : `${outline.length} roles`} on ${levels} ${levels === 1 ? 'level' : 'levels'}, with ${tops.join(' and ')} at the top.`;
  return own ? `${head} My own role, ${own.title}, is on level ${own.level}.` : head;
}
