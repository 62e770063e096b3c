import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import { DAY_MS } from '../../domain/day.ts';
import type { Changes, ReadyPoint } from '../../practice/progress.ts';
import { noteMapVisit } from '../../stores/map-visit.ts';
import type { LearnerNow } from '../../stores/readiness.ts';
import type { OutlineCriterion } from './outline.ts';

type Tools = typeof import('../../practice/progress.ts');

export interface MapHistory {
  /** The visit before this one and what changed since; absent at the first visit. */
  readonly since?: number | undefined;
  readonly changes?: Changes | undefined;
  readonly points: readonly ReadyPoint[];
}

/** What changed since the last visit, and how many criteria were ready over time. */
export function useMapHistory(
  criteria: readonly OutlineCriterion[],
  events: readonly LearningEvent[],
  learner: LearnerNow | undefined,
): MapHistory | undefined {
  const [tools, setTools] = useState<Tools>();
  const [since, setSince] = useState<number>();
  useEffect(() => {
    setSince(noteMapVisit(Date.now()));
    // Without it the map itself still works.
    import('../../practice/progress.ts').then(setTools, () => undefined);
  }, []);
  return useMemo(() => {
    if (!tools || !learner) return undefined;
    const { now, context } = learner;
    const points = tools.readyOverTime(criteria, events, momentsOf(events, now), context);
    if (since === undefined || since >= now) return { points };
    return {
      points,
      since,
      changes: tools.changesSince(criteria, events, { since, now }, context),
    };
  }, [tools, learner, since]);
}

/** So many points that a line is drawn, from the first response until now. */
const MOST_POINTS = 30;

function momentsOf(events: readonly LearningEvent[], now: number): readonly number[] {
  const first = events.find((event) => event.kind === 'response' && event.at <= now)?.at;
  if (first === undefined) return [];
  const step = Math.max(DAY_MS, (now - first) / (MOST_POINTS - 1));
  const count = Math.ceil((now - first) / step);
  return Array.from({ length: count + 1 }, (_, index) =>
    Math.max(now - index * step, first),
  ).reverse();
}
