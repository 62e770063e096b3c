import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths } from '../filled.ts';
import type { Option } from '../tool.ts';

/** Value of “reports to” for the role that reports to nobody. */
export const top = 'top';

/** A named role of the chart. */
export interface Role {
  /** Where it lies: `roles/r7f3`; also its value in “reports to”. */
  readonly id: string;
  readonly title: string;
  /** `own`, `team`, `above`, `beside`; empty while it is not said. */
  readonly place: string;
  /** Another role's id, `top`, or empty while it is not said. */
  readonly reportsTo: string;
  readonly people: number | undefined;
  /** Whether customers come to it first. */
  readonly isEntrance: boolean;
}

/** The roles that have a title, in the order in which they were entered. */
export function rolesIn(values: WorkValues): readonly Role[] {
  return entryPaths(values, 'roles')
    .map((at) => ({
      id: at,
      title: textAt(values, `${at}/title`).trim(),
      place: textAt(values, `${at}/place`),
      reportsTo: textAt(values, `${at}/reports-to`),
      people: numberAt(values, `${at}/people`),
      isEntrance: textAt(values, `${at}/entrance`) === 'yes',
    }))
    .filter(({ title }) => title !== '');
}

/** Whether a role is the learner's own or in their team, and so is described in full. */
export function isOurs(values: WorkValues, at: string): boolean {
  return ['own', 'team'].includes(textAt(values, `${at}/place`));
}

/** What a role can report to: every other role, or nobody. */
export function leaderOptions(values: WorkValues, at: string): readonly Option[] {
  const others = rolesIn(values).filter(({ id }) => id !== at);
  return [
    ...others.map(({ id, title }) => ({ value: id, label: title })),
    { value: top, label: 'Nobody: this is the top' },
  ];
}

/** Ids of the roles that stand in a loop: by going up one comes back to them. */
export function loopedRoles(roles: readonly Role[]): ReadonlySet<string> {
  const above = new Map(roles.map(({ id, reportsTo }) => [id, reportsTo]));
  const returns = (start: string) => {
    let now = above.get(start);
    for (let steps = 0; now !== undefined && steps < roles.length; steps += 1) {
      if (now === start) return true;
      now = above.get(now);
    }
    return false;
  };
  return new Set(roles.map(({ id }) => id).filter(returns));
}

/** A role with its level, 1 at the top. */
export interface OutlinedRole extends Role {
  readonly level: number;
}

/**
 * The roles from the top down, each below the one it reports to. Those of a loop, and those whose
 * leader is not there, stand at the top, so that none is lost.
 */
export function outlined(roles: readonly Role[]): readonly OutlinedRole[] {
  const looped = loopedRoles(roles);
  const known = new Set(roles.map(({ id }) => id));
  const isRoot = ({ id, reportsTo }: Role) => looped.has(id) || !known.has(reportsTo);
  const below = (leader: Role, level: number): readonly OutlinedRole[] => [
    { ...leader, level },
    ...roles
      .filter((role) => role.reportsTo === leader.id && !isRoot(role))
      .flatMap((role) => below(role, level + 1)),
  ];
  return roles.filter(isRoot).flatMap((role) => below(role, 1));
}
