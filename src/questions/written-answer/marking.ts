import {
  type MarkingResult,
  marked,
  type PartFeedback,
  type UnmarkableReason,
  unmarkable,
  type Verdict,
} from '../../domain/marking.ts';
import { countWords } from '../../domain/words.ts';
import type { WrittenAnswerItem, WrittenAnswerResponse } from './schema.ts';

type Point = WrittenAnswerItem['points'][number];

/** No item asks for fewer words than this (see the schema), so less is no answer yet. */
const fewestWords = 5;

/** In characters: some three thousand words, far beyond what any item asks for. */
const longest = 20_000;

/**
 * Marks the learner's own comparison with the points of a good answer: the share of the essential
 * points (of all points, where none is essential) that they found. `incomplete` until they have
 * compared.
 */
export function markWrittenAnswer(
  item: WrittenAnswerItem,
  response: WrittenAnswerResponse,
): MarkingResult<Exclude<UnmarkableReason, 'not-a-number'>> {
  if (countWords(response.text) < fewestWords) return unmarkable('nothing-entered');
  if (response.text.length > longest) return unmarkable('too-long');
  if (response.found === undefined) return unmarkable('incomplete');

  const found = new Set(response.found);
  const known = new Set(item.points.map((point) => point.id));
  if ([...found].some((id) => !known.has(id))) return unmarkable('unknown-part');

  const counted = countedPoints(item);
  return marked(counted.filter((point) => found.has(point.id)).length / counted.length, item.marks);
}

/** Every point of a good answer, in its words; those the learner found are right. */
export function feedbackOnWrittenAnswer(
  item: WrittenAnswerItem,
  response: WrittenAnswerResponse,
): readonly PartFeedback[] {
  const counted = countedPoints(item);
  const verdictOn = (point: Point): Verdict => {
    if (response.found?.includes(point.id)) return 'right';
    return counted.includes(point) ? 'missed' : 'left-out';
  };
  return item.points.map((point) => ({
    part: point.id,
    verdict: verdictOn(point),
    reason: point.text,
  }));
}

function countedPoints(item: WrittenAnswerItem): readonly Point[] {
  const essential = item.points.filter((point) => point.essential);
  return essential.length > 0 ? essential : item.points;
}
