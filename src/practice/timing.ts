/**
 * Extra time as a reasonable adjustment: a quarter more (the usual one), half more, or double.
 * `untimed` lifts the limit altogether. JCQ, “Access Arrangements and Reasonable Adjustments”.
 */
export type TimeAdjustment = 1 | 1.25 | 1.5 | 2 | 'untimed';

/** A stretch during which the clock stood still; without `to` it still does. Milliseconds. */
export interface Pause {
  readonly from: number;
  readonly to?: number | undefined;
}

/** A test being sat. All times in milliseconds since the epoch. */
export interface Sitting {
  readonly startedAt: number;
  /** Seconds before any adjustment; absent for a test without a limit. */
  readonly seconds?: number | undefined;
  readonly adjustment: TimeAdjustment;
  readonly pauses: readonly Pause[];
  /**
   * The latest moment the sitting is known to have reached, such as its last response. A clock
   * that is put back gives no time beyond it.
   */
  readonly seenAt?: number | undefined;
}

export interface Clock {
  /** Milliseconds of work so far, pauses left out. */
  readonly elapsed: number;
  /** Milliseconds allowed and left; absent when there is no limit. `remaining` is never negative. */
  readonly allowed?: number | undefined;
  readonly remaining?: number | undefined;
  readonly paused: boolean;
  readonly over: boolean;
}

/**
 * The clock of a sitting at a moment. Pauses may overlap, lie outside the sitting or end before
 * they begin: only time that truly passed while paused is left out, and it is left out once.
 */
export function remaining(sitting: Sitting, now: number): Clock {
  const until = Math.max(now, sitting.seenAt ?? sitting.startedAt, sitting.startedAt);
  const elapsed = until - sitting.startedAt - pausedBetween(sitting.startedAt, until, sitting);
  const paused = sitting.pauses.some(({ to }) => to === undefined);
  const allowed = allowedTime(sitting);
  if (allowed === undefined) return { elapsed, paused, over: false };
  const left = Math.max(allowed - elapsed, 0);
  return { elapsed, allowed, remaining: left, paused, over: left === 0 };
}

/** Milliseconds allowed with the adjustment; undefined without a limit. */
export function allowedTime({
  seconds,
  adjustment,
}: Pick<Sitting, 'seconds' | 'adjustment'>): number | undefined {
  if (seconds === undefined || adjustment === 'untimed') return undefined;
  return seconds * 1000 * adjustment;
}

/** The sitting with its clock stopped; unchanged if it already stands still. */
export function pause(sitting: Sitting, at: number): Sitting {
  if (sitting.pauses.some(({ to }) => to === undefined)) return sitting;
  return { ...sitting, pauses: [...sitting.pauses, { from: at }] };
}

/** The sitting with its clock running again; unchanged if it already runs. */
export function resume(sitting: Sitting, at: number): Sitting {
  const pauses = sitting.pauses.map(({ from, to }) => ({ from, to: to ?? Math.max(at, from) }));
  return { ...sitting, pauses };
}

function pausedBetween(start: number, until: number, { pauses }: Sitting): number {
  const byStart = pauses
    .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to ?? until, until) }))
    .sort((a, b) => a.from - b.from);
  let total = 0;
  let counted = start;
  for (const { from, to } of byStart) {
    total += Math.max(to - Math.max(from, counted), 0);
    counted = Math.max(counted, to);
  }
  return total;
}
