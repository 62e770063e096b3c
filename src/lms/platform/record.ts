import type { LaunchItem } from '../package/manifest.ts';
import type { ScormVersion } from '../strict/strict-session.ts';
import { durationOf, secondsOf } from './durations.ts';
import { spelling } from './spelling.ts';

/** What the platform has of one learner in one item, by data model element. */
export type LearnerRecord = ReadonlyMap<string, string>;

export interface LaunchOptions {
  readonly learner: string;
  readonly mode: 'normal' | 'review';
}

/**
 * What the record is when the course is opened again. SCORM 2004 keeps a learner's data between
 * launches only if the course left with `suspend` (RTE 4.2.8); otherwise an attempt begins anew.
 * `ended` says whether the last launch came to its end.
 */
export function recordAtLaunch(
  version: ScormVersion,
  record: LearnerRecord,
  ended: boolean,
): LearnerRecord {
  const { exit } = spelling[version];
  const isNew = version === '2004' && ended && record.get(exit) !== 'suspend';
  return isNew ? new Map() : record;
}

/** What the engine begins with. */
export function givenAtLaunch(
  version: ScormVersion,
  record: LearnerRecord,
  options: LaunchOptions & { readonly item: LaunchItem },
): Readonly<Record<string, string>> {
  const names = spelling[version];
  const { [names.exit]: exit, [names.sessionTime]: _, ...kept } = Object.fromEntries(record);
  const entry = exit === 'suspend' ? 'resume' : record.size === 0 ? 'ab-initio' : '';
  return {
    [names.status]: version === '1.2' ? 'not attempted' : 'unknown',
    [names.totalTime]: durationOf(version, 0),
    ...kept,
    ...options.item.given,
    [names.learner]: options.learner,
    [names.name]: 'Preview, Learner',
    [names.credit]: options.mode === 'normal' ? 'credit' : 'no-credit',
    [names.mode]: options.mode,
    [names.entry]: entry,
  };
}

/** The record after a launch has ended with these values. */
export function recordAtEnd(version: ScormVersion, record: LearnerRecord): LearnerRecord {
  const names = spelling[version];
  const seconds = [names.totalTime, names.sessionTime].map((name) =>
    secondsOf(version, record.get(name) ?? ''),
  );
  const total = seconds.reduce((sum, one) => sum + one, 0);
  const ended = new Map(record).set(names.totalTime, durationOf(version, total));
  ended.delete(names.sessionTime);
  // Moodle, and the standard's own example: a course that said no status is completed.
  if (version === '1.2' && !ended.has(names.status)) ended.set(names.status, 'completed');
  return ended;
}

/** How many members each list has: `cmi.objectives` → 18. */
export function countsIn(record: LearnerRecord): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const element of record.keys()) {
    const parts = element.split('.');
    for (const [place, part] of parts.entries()) {
      if (!/^\d+$/.test(part)) continue;
      const list = parts.slice(0, place).join('.');
      counts.set(list, Math.max(counts.get(list) ?? 0, Number(part) + 1));
    }
  }
  return counts;
}
