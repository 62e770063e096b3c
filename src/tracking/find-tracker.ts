import type { PackageFormat } from '../domain/package.ts';
import type { Dialect } from './dialect.ts';
import { findApi, type SearchableWindow } from './discover.ts';
import { lmsTracker } from './lms-tracker.ts';
import { scorm12 } from './scorm12/dialect.ts';
import { scorm2004 } from './scorm2004/dialect.ts';
import type { Tracker } from './tracker.ts';

export interface FoundTracker {
  /** The platform's own object: it lives as long as the launch does. */
  readonly api: object;
  readonly tracker: Tracker;
}

/** A tracker for the platform around this window, if there is one now. */
export function findTracker(
  start: SearchableWindow,
  format: PackageFormat,
): FoundTracker | undefined {
  for (const dialect of dialectsFor(format)) {
    const api = findApi(start, dialect.apiName);
    if (api) return { api, tracker: lmsTracker(api, dialect) };
  }
  return undefined;
}

/** Some platforms offer both interfaces: the package's own version comes first. */
function dialectsFor(format: PackageFormat): readonly Dialect[] {
  if (format === 'none') return [];
  const dialects = [scorm12, scorm2004(format)];
  return format === 'scorm12' ? dialects : dialects.reverse();
}
