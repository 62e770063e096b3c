import type { JudgementEvent, LearningEvent } from './attempt.ts';
import type { CriterionId } from './curriculum.ts';
import { inOrder } from './log.ts';

/**
 * Every judgement that the learner received, by criterion and in the order of time: the last one
 * counts. Two assessors who disagree are both there.
 */
export function judgementsIn(
  events: readonly LearningEvent[],
): ReadonlyMap<CriterionId, readonly JudgementEvent[]> {
  const judgements = new Map<CriterionId, JudgementEvent[]>();
  for (const event of inOrder(events)) {
    if (event.kind !== 'judgement') continue;
    const own = judgements.get(event.criterion) ?? [];
    own.push(event);
    judgements.set(event.criterion, own);
  }
  return judgements;
}

/**
 * The criteria that are achieved, and since when (milliseconds): those whose last judgement is
 * `met`. A later `not-yet-met` takes it back. No mark and no finished piece of work makes one.
 */
export function achievedIn(events: readonly LearningEvent[]): ReadonlyMap<CriterionId, number> {
  const achieved = new Map<CriterionId, number>();
  for (const [criterion, judgements] of judgementsIn(events)) {
    const last = judgements.at(-1);
    if (last?.judgement === 'met') achieved.set(criterion, last.at);
  }
  return achieved;
}
