import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { barChart } from '../../drawing/bar-chart.ts';
import { entryPaths, filledIn } from '../filled.ts';
import { plainNumber } from '../format.ts';
import type { AxisPlace, Figure, Option } from '../tool.ts';

/** Skill from which on a person does the work alone. */
export const ABLE = 2;

export const skillLevels: readonly Option[] = [
  { value: '0', label: '0: not yet' },
  { value: '1', label: '1: learning' },
  { value: '2', label: '2: able alone' },
  { value: '3', label: '3: can teach it' },
];

/** Those of a list that have a name, by the ids of their entries. */
export function placesIn(values: WorkValues, list: string, name: string): readonly AxisPlace[] {
  return filledIn(values, list, name).map(({ at, text }) => ({
    id: at.slice(at.indexOf('/') + 1),
    label: text,
  }));
}

/** Those of a list as options to choose from. */
export function optionsIn(values: WorkValues, list: string, name: string): readonly Option[] {
  return placesIn(values, list, name).map(({ id, label }) => ({ value: id, label }));
}

/** A person's skill, 0 to 3; undefined while it has not been entered. */
export function skillOf(values: WorkValues, member: string, skill: string): number | undefined {
  return numberAt(values, `skills/${member}/${skill}`);
}

export interface Load {
  readonly member: string;
  readonly name: string;
  /** Hours a week given to the person, and free. */
  readonly given: number;
  readonly free: number | undefined;
}

/** Hours that each person has been given, beside those that they have. */
export function loads(values: WorkValues): readonly Load[] {
  const tasks = entryPaths(values, 'tasks');
  return placesIn(values, 'members', 'name').map(({ id, label }) => ({
    member: id,
    name: label,
    given: tasks
      .filter((at) => textAt(values, `${at}/who`) === id)
      .reduce((sum, at) => sum + Math.max(0, numberAt(values, `${at}/hours`) ?? 0), 0),
    free: numberAt(values, `members/${id}/hours`),
  }));
}

/** The hours given and free, side by side. */
export function loadFigure(values: WorkValues, width?: number): Figure | undefined {
  const found = loads(values);
  if (!found.some(({ given }) => given > 0)) return undefined;
  return {
    drawing: barChart({
      width,
      title: 'Hours a week: given and free',
      series: ['Given', 'Free'],
      groups: found.map(({ name, given, free }) => ({ label: name, values: [given, free] })),
      format: plainNumber,
    }),
    table: {
      head: ['Team member', 'Hours given', 'Hours free'],
      rows: found.map(({ name, given, free }) => [
        name,
        plainNumber(given),
        free === undefined ? '–' : plainNumber(free),
      ]),
    },
  };
}

/** How the skill of the person chosen fits a task: `Able alone (2 of 3)`. */
export function fitOf(values: WorkValues, at: string): string | undefined {
  const who = textAt(values, `${at}/who`);
  const skill = textAt(values, `${at}/skill`);
  const level = skillOf(values, who, skill);
  if (level === undefined) return undefined;
  const others = placesIn(values, 'members', 'name').filter(
    ({ id }) => id !== who && (skillOf(values, id, skill) ?? 0) >= ABLE,
  );
  const cover = others.length === 0 ? 'nobody else' : others.map(({ label }) => label).join(', ');
  const label = skillLevels.find(({ value }) => value === String(level))?.label ?? String(level);
  return `Skill ${label}. Also able alone: ${cover}.`;
}
