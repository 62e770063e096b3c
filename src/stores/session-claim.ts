import type { PackageConfig } from '../domain/package.ts';
import type { LogOwner } from './browser-storage.ts';
import type { LearningLog } from './create-log.ts';

/**
 * Answers that were kept on this device while no platform said whose they are. Only the learner
 * can tell, so they are offered, never taken.
 */
export interface Unclaimed {
  readonly count: number;
  /** Moves them to the learner's log. */
  readonly claim: () => void;
}

/** What of this package lies unclaimed on the device; undefined if nothing does. */
export async function findUnclaimed(
  { id }: PackageConfig,
  learnerLog: LearningLog,
  openLogOf: (owner: LogOwner) => LearningLog,
): Promise<Unclaimed | undefined> {
  const log = openLogOf({ course: id, learner: 'self' });
  await log.openLog();
  const count = log.$log.get().events.filter(({ kind }) => kind === 'response').length;
  if (count === 0) {
    log.close();
    return undefined;
  }
  return {
    count,
    claim: () => {
      learnerLog.importEvents(log.allEvents());
      // Nobody else can claim them after that.
      log.eraseAll();
    },
  };
}
