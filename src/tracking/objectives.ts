import type { CriterionId } from '../domain/curriculum.ts';
import type { Connection, SetOutcome } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import type { ObjectiveReport } from './tracker.ts';

/** Writes a value; `failed` also if no call is left for it now. */
export type Write = (setting: Setting) => SetOutcome;

/** The objectives of a launch: where each criterion stands in the platform's list. */
export interface Objectives {
  /** Reads the objectives that the platform has from earlier launches. */
  readonly read: () => void;
  /** Ids of the criteria's objectives, of those that have one. */
  readonly idsOf: (criteria: readonly CriterionId[]) => readonly string[];
  /** Writes what changed, adding criteria that are new, until an id is not taken. */
  readonly report: (reports: readonly ObjectiveReport[], write: Write) => void;
}

interface Place {
  readonly index: number;
  readonly id: string;
}

/**
 * Ids are unique and never change (RTE 2004, 4.2.17; 1.2 has them fixed by custom), so an
 * objective that is there keeps its place and its id even if the criterion's wording was corrected.
 */
export function objectivesOf(connection: Connection, dialect: Dialect): Objectives {
  const present: string[] = [];
  const places = new Map<CriterionId, Place>();

  const settingsAt = (index: number, report: ObjectiveReport) => [
    ...dialect.newObjective(index, report.criterion),
    ...dialect.objective(index, report),
  ];

  const found = (report: ObjectiveReport): Place | undefined => {
    const known = places.get(report.criterion.id);
    if (known) return known;
    const index = present.findIndex((id) => dialect.isObjectiveOf(id, report.criterion));
    const id = present[index];
    if (id === undefined) return undefined;
    for (const [element] of settingsAt(index, report)) {
      connection.assume([element, connection.get(element)]);
    }
    return settle(report, { index, id });
  };

  const settle = (report: ObjectiveReport, place: Place): Place => {
    places.set(report.criterion.id, place);
    return place;
  };

  /** The next free place, once the platform has taken the id: indices must leave no gap. */
  const added = (report: ObjectiveReport, write: Write): Place | SetOutcome => {
    const place = { index: present.length, id: dialect.objectiveId(report.criterion) };
    const outcome = write([`cmi.objectives.${place.index}.id`, place.id]);
    if (outcome !== 'taken' && outcome !== 'same') return outcome;
    present.push(place.id);
    return settle(report, place);
  };

  const placeOf = (report: ObjectiveReport, write: Write) => found(report) ?? added(report, write);

  return {
    read: () => {
      const count = Number.parseInt(connection.get('cmi.objectives._count'), 10) || 0;
      for (let index = 0; index < count; index += 1) {
        present.push(connection.get(`cmi.objectives.${index}.id`));
      }
    },
    idsOf: (criteria) => criteria.flatMap((criterion) => places.get(criterion)?.id ?? []),
    report: (reports, write) => {
      for (const report of reports) {
        const place = placeOf(report, write);
        // The next id would leave a gap; or the platform keeps no objectives, as 1.2 allows.
        if (typeof place === 'string') return;
        settingsAt(place.index, report).forEach(write);
      }
    },
  };
}
