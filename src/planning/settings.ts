import type { UnitId } from '../domain/curriculum.ts';
import { type Day, dayOfDate } from '../domain/day.ts';
import { entriesOf, numberAt, textAt, textsAt, type WorkValues } from '../domain/work.ts';
import { GRAIN, type StudyUnit } from './study-step.ts';

/** When, and how much, a learner means to study. */
export interface PlanSettings {
  /** Units to plan, in the order of the course. */
  readonly units: readonly UnitId[];
  /** Hours for each unit that has any: the specification's, or the learner's own. */
  readonly hours: ReadonlyMap<UnitId, number>;
  /** Minutes for each day of the week, Monday first; 0 for a day without study. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight at which study begins, for the calendar. */
  readonly begin: number;
  readonly daysOff: readonly DaysOff[];
  /** Whole weeks to keep free before the date, for revision and for what takes longer. */
  readonly spareWeeks: number;
}

/** Days without study, the last one included. */
export interface DaysOff {
  readonly first: Day;
  readonly last: Day;
}

/** The tool by which the log knows a plan's settings. */
export const PLANNER = 'study-planner';

/** Names of the days of the week in the values' paths: `weekdays/mon`. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Three evenings of an hour, until the learner says otherwise. */
const USUAL_WEEK: readonly number[] = [60, 0, 60, 0, 60, 0, 0];
const USUAL_BEGIN = 18 * 60;
const MOST_A_DAY = 12 * 60;
const MOST_HOURS = 2000;
export const MOST_SPARE_WEEKS = 4;

/** The settings that values of the log amount to; whatever makes no sense counts as not said. */
export function settingsFrom(values: WorkValues, units: readonly StudyUnit[]): PlanSettings {
  const hours = new Map(
    units.flatMap((unit) => {
      const own = hoursFor(unit, values);
      return own === undefined ? [] : [[unit.id, own] as const];
    }),
  );
  return {
    units: chosenUnits(values, units),
    hours,
    weekdays: WEEKDAYS.map((name, place) => minutesFor(values, name, USUAL_WEEK[place] ?? 0)),
    begin: minutesOfClock(textAt(values, 'begin')) ?? USUAL_BEGIN,
    daysOff: entriesOf(values, 'off').flatMap((entry) => daysOffAt(values, entry) ?? []),
    spareWeeks: Math.min(Math.max(Math.trunc(numberAt(values, 'spare') ?? 1), 0), MOST_SPARE_WEEKS),
  };
}

/** `18:30` → minutes after midnight; undefined for anything else. */
export function minutesOfClock(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Without a choice, the units whose hours the specification states. */
function chosenUnits(values: WorkValues, units: readonly StudyUnit[]): readonly UnitId[] {
  const said = Object.hasOwn(values, 'units');
  const chosen = new Set(textsAt(values, 'units'));
  return units
    .filter(({ id, hours }) => (said ? chosen.has(id) : hours !== undefined))
    .map(({ id }) => id);
}

function hoursFor(unit: StudyUnit, values: WorkValues): number | undefined {
  const own = numberAt(values, `hours/${unit.id}`);
  return own !== undefined && own > 0 ? Math.min(own, MOST_HOURS) : unit.hours;
}

function minutesFor(values: WorkValues, weekday: string, usual: number): number {
  const minutes = numberAt(values, `weekdays/${weekday}`) ?? usual;
  return Math.round(Math.min(Math.max(minutes, 0), MOST_A_DAY) / GRAIN) * GRAIN;
}

function daysOffAt(values: WorkValues, entry: string): DaysOff | undefined {
  const from = dayOfDate(textAt(values, `off/${entry}/from`));
  if (from === undefined) return undefined;
  const to = dayOfDate(textAt(values, `off/${entry}/to`)) ?? from;
  return { first: Math.min(from, to), last: Math.max(from, to) };
}
