/**
 * When the learner looked at the map before, so that it can say what changed since. A local key
 * and no event of the log: it is about this browser and worth nothing elsewhere.
 */
export const mapVisitKey = 'attain:map-visit';

/** Visits with less than this between them are one. */
const SAME_VISIT = 30 * 60_000;

interface MapVisit {
  /** The visit before the current one; absent at the first. Milliseconds. */
  readonly before?: number | undefined;
  readonly latest: number;
}

/** Notes a visit and returns when the one before it was; undefined at the first. Milliseconds. */
export function noteMapVisit(now: number): number | undefined {
  const known = read();
  const isNew = known === undefined || Math.abs(now - known.latest) > SAME_VISIT;
  const before = isNew ? known?.latest : known.before;
  try {
    localStorage.setItem(mapVisitKey, JSON.stringify({ before, latest: now }));
  } catch {
    // Blocked or full: then every visit is the first.
  }
  return before;
}

function read(): MapVisit | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(mapVisitKey) ?? 'null');
    return isVisit(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isVisit(value: unknown): value is MapVisit {
  if (typeof value !== 'object' || value === null || !('latest' in value)) return false;
  const before = 'before' in value ? value.before : undefined;
  return Number.isFinite(value.latest) && (before === undefined || Number.isFinite(before));
}
