import { useEffect, useState } from 'preact/hooks';
import type { AssessmentCriterion } from '../../domain/curriculum.ts';
import { type IndexedItem, loadIndex } from '../../stores/course-index.ts';
import type { LogState } from '../../stores/log.ts';
import type { LearnerNow } from '../../stores/readiness.ts';
import { useLog } from '../progress/use-log.ts';

export interface Readiness {
  readonly log: LogState;
  /** Undefined until the log is open and all that is needed has been loaded. */
  readonly learner: LearnerNow | undefined;
  readonly items: readonly IndexedItem[];
  /** What is needed could not be loaded. */
  readonly failed: boolean;
}

interface Tools {
  readonly items: readonly IndexedItem[];
  readonly standing: typeof import('../../stores/readiness.ts');
}

/**
 * How ready the learner is for some criteria, worked out anew whenever the log changes or the page
 * is looked at again. `criteria` must be the same list at every rendering. The items come from the
 * course's index unless the page brings its own.
 */
export function useReadiness(
  criteria: readonly AssessmentCriterion[],
  loadItems: () => Promise<readonly IndexedItem[]> = loadIndex,
): Readiness {
  const log = useLog();
  const [tools, setTools] = useState<Tools>();
  const [failed, setFailed] = useState(false);
  const [learner, setLearner] = useState<LearnerNow>();
  const now = useNow();
  const { status, events } = log;

  useEffect(() => {
    Promise.all([loadItems(), import('../../stores/readiness.ts')]).then(
      ([items, standing]) => setTools({ items, standing }),
      () => setFailed(true),
    );
  }, []);

  useEffect(() => {
    if (tools === undefined || status !== 'open') return;
    const learnerNow = tools.standing.learnerNow(criteria, tools.items, events, Date.now());
    setLearner(learnerNow);
    tools.standing.tellTiles(learnerNow);
  }, [tools, status, events, criteria, now]);

  return { log, learner, items: tools?.items ?? [], failed };
}

/** Milliseconds; moves on when the page is looked at again, so that a night's forgetting shows. */
function useNow(): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setNow(Date.now());
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return now;
}
