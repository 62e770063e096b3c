import type { JudgementEvent, LearningEvent } from '../domain/attempt.ts';
import type { UnitId } from '../domain/curriculum.ts';
import type { FeedbackFile } from '../domain/evidence.ts';
import { submissionsOf } from './paper.ts';

/**
 * - `other-unit`: feedback on another unit's paper;
 * - `unknown`: on evidence that this device did not hand in: another device did, or another person;
 * - `taken`: every judgement is here already;
 * - `new`: something in it is not here yet.
 */
export type FeedbackStanding = 'other-unit' | 'unknown' | 'taken' | 'new';

/** How a feedback file stands to what is on this device. */
export function feedbackStanding(
  feedback: FeedbackFile,
  unit: UnitId,
  events: readonly LearningEvent[],
): FeedbackStanding {
  if (feedback.unit !== unit) return 'other-unit';
  const ids = new Set(events.map(({ id }) => id));
  const own = judgementEvents(feedback);
  if (own.length > 0 && own.every(({ id }) => ids.has(id))) return 'taken';
  const known = submissionsOf(unit, events).some(({ evidence }) => evidence === feedback.evidence);
  return known ? 'new' : 'unknown';
}

/**
 * The judgements as events of the learner's log. Their ids follow from the file's, so that the same
 * file, opened twice or on two devices, is recorded once.
 */
export function judgementEvents(feedback: FeedbackFile): readonly JudgementEvent[] {
  return feedback.judgements.map(({ criterion, judgement, feedback: words, at }, place) => ({
    id: `${feedback.id}:${criterion}`,
    at,
    kind: 'judgement',
    criterion,
    judgement,
    feedback: words,
    assessor: feedback.assessor,
    evidence: feedback.evidence,
    feedbackFile: feedback.id,
    summary: place === 0 && feedback.summary.trim() !== '' ? feedback.summary : undefined,
  }));
}
