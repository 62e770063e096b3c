import { keyForLearner } from './session-identity.ts';

/**
 * The lesson the learner looked at last. A local key and no event of the log, so that the script
 * of every page can write it in a few bytes.
 */
export interface LastVisit {
  /** `location.pathname` of the lesson. */
  readonly path: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Key in local storage; the value is a `LastVisit` in JSON. */
export const lastVisitKey = 'attain:last';

/** Remembers a visit; where storage is blocked, forgets it. */
export function rememberVisit(visit: LastVisit): void {
  try {
    localStorage.setItem(keyForLearner(lastVisitKey), JSON.stringify(visit));
  } catch {
    // Blocked or full: where the learner left off is then told by their answers alone.
  }
}

/** The last visit, or undefined if there is none that can be read. */
export function readLastVisit(): LastVisit | undefined {
  try {
    const visit: unknown = JSON.parse(localStorage.getItem(keyForLearner(lastVisitKey)) ?? 'null');
    return isLastVisit(visit) ? visit : undefined;
  } catch {
    return undefined;
  }
}

export function forgetVisit(): void {
  try {
    localStorage.removeItem(keyForLearner(lastVisitKey));
  } catch {
    // Blocked: then nothing was remembered.
  }
}

function isLastVisit(value: unknown): value is LastVisit {
  if (typeof value !== 'object' || value === null) return false;
  if (!('path' in value && 'title' in value && 'at' in value)) return false;
  const { path, title, at } = value;
  return typeof path === 'string' && typeof title === 'string' && Number.isFinite(at);
}
