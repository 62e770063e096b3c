import type { LearningEvent, ResponseEvent } from './attempt.ts';
import type { ItemId } from './curriculum.ts';
import type { PackageConfig } from './package.ts';
import type { CriterionReadiness } from './readiness.ts';
import { responsesInOrder, shareOf } from './responses.ts';

/** What a platform is told of the whole package. See `PassRule`. */
export function packageStanding(
  { passRule }: Pick<PackageConfig, 'passRule'>,
  readiness: readonly CriterionReadiness[],
): 'incomplete' | 'completed' | 'passed' {
  const countable = readiness.filter(canBecomeReady);
  if (passRule.kind === 'completion' || countable.length === 0) {
    return readiness.length > 0 && readiness.every(isStarted) ? 'completed' : 'incomplete';
  }
  const needed = passRule.kind === 'share-ready' ? passRule.share : 1;
  return shareWhere(countable, isReady) >= needed ? 'passed' : 'incomplete';
}

/** The score, 0 to 100 with at most two decimals; undefined before the first response. */
export function packageScore(
  { score }: Pick<PackageConfig, 'score'>,
  readiness: readonly CriterionReadiness[],
  events: readonly LearningEvent[],
): number | undefined {
  if (score === 'none' || !readiness.some(isStarted)) return undefined;
  if (score === 'marks-share') return percent(shareOfMarks(events));
  const countable = readiness.filter(canBecomeReady);
  if (countable.length === 0) return percent(shareWhere(readiness, isStarted));
  return percent(shareWhere(countable, isReady));
}

/** Marks at the last try of each item, out of those available for the same items; 0 to 1. */
function shareOfMarks(events: readonly LearningEvent[]): number {
  const last = new Map<ItemId, ResponseEvent>();
  for (const event of responsesInOrder(events)) last.set(event.item, event);
  const responses = [...last.values()];
  const available = responses.reduce((sum, { mark }) => sum + mark.available, 0);
  const awarded = responses.reduce((sum, event) => sum + shareOf(event) * event.mark.available, 0);
  return available > 0 ? awarded / available : 0;
}

const canBecomeReady = ({ kind }: CriterionReadiness) => kind === 'knowledge';
const isStarted = ({ state }: CriterionReadiness) => state !== 'not-started';
// What was ready and has faded was passed once; a platform's verdict does not come and go.
const isReady = ({ state }: CriterionReadiness) =>
  state === 'ready' || state === 'refresh-due' || state === 'achieved';

function shareWhere(
  readiness: readonly CriterionReadiness[],
  holds: (one: CriterionReadiness) => boolean,
): number {
  return readiness.length > 0 ? readiness.filter(holds).length / readiness.length : 0;
}

const percent = (share: number) => Math.round(share * 10_000) / 100;
