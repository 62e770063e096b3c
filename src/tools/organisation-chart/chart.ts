import type { WorkValues } from '../../domain/work.ts';
import { organisationChart } from '../../drawing/organisation-chart.ts';
import type { Figure } from '../tool.ts';
import { outlined, type Role, rolesIn, top } from './roles.ts';

/** The chart and, for those who cannot see it, the same as rows from the top down. */
export function chartFigure(values: WorkValues): Figure | undefined {
  const roles = rolesIn(values);
  if (roles.length < 2) return undefined;
  const title = (id: string) => roles.find((role) => role.id === id)?.title;
  return {
    drawing: organisationChart({
      title: 'Who reports to whom',
      roles: roles.map((role) => ({
        id: role.id,
        label: role.title,
        note: noteOn(role),
        reportsTo: role.reportsTo === top ? undefined : title(role.reportsTo) && role.reportsTo,
        own: role.place === 'own',
      })),
    }),
    table: {
      head: ['Role', 'Level', 'Reports to', 'People'],
      rows: outlined(roles).map((role) => [
        role.title,
        `${role.level}`,
        title(role.reportsTo) ?? (role.reportsTo === top ? 'nobody' : 'not said yet'),
        role.people === undefined ? '' : `${role.people}`,
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
