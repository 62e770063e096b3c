import type { CriterionId } from '../domain/curriculum.ts';
import type { Connection, SetOutcome } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import type { ReportOutcome, ResponseReport } from './tracker.ts';

/** The responses reported in a launch: one index each, after those of earlier launches. */
export interface Responses {
  readonly read: () => void;
  readonly report: (report: ResponseReport) => ReportOutcome;
}

/**
 * A response takes an index once the platform has accepted its id there, and keeps it: when a
 * later value of it fails, the next try goes on at the same index, so that indices leave no gap
 * and no response is told twice.
 */
export function responsesOf(
  connection: Connection,
  dialect: Dialect,
  objectiveIds: (criteria: readonly CriterionId[]) => readonly string[],
): Responses {
  let next = 0;
  const begun = new Map<string, number>();

  /** Where the response stands, once the platform has taken its id. */
  const placed = (response: ResponseReport, [id]: readonly Setting[]): SetOutcome => {
    if (id === undefined) return 'refused';
    const outcome = connection.set(id);
    if (outcome !== 'taken' && outcome !== 'same') return outcome;
    if (!begun.has(response.key)) begun.set(response.key, next++);
    return 'taken';
  };

  const report = (response: ResponseReport): ReportOutcome => {
    const index = begun.get(response.key) ?? next;
    const ids = objectiveIds(response.criteria);
    const { settings, shortened } = dialect.interaction(index, response, ids);
    const outcome = placed(response, settings);
    // The platform keeps no responses: they are an optional part of 1.2.
    if (outcome !== 'taken') return outcome === 'failed' ? 'failed' : 'taken';
    const details = settings.slice(1).map(connection.set);
    if (details.includes('failed')) return 'failed';
    return shortened ? 'shortened' : 'taken';
  };

  return {
    read: () => {
      next = Number.parseInt(connection.get('cmi.interactions._count'), 10) || 0;
    },
    report,
  };
}
