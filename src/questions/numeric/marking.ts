import { type MarkingResult, marked, type PartFeedback, unmarkable } from '../../domain/marking.ts';
import type { NumericItem, NumericResponse } from './schema.ts';
import { readTypedNumber } from './typed-number.ts';

/** In characters: well beyond any number with its unit. */
const longest = 60;

/** Relative; far below any authored tolerance, far above what binary fractions lose. */
const floatingError = 1e-12;

/** Marks a typed number: all the marks within the tolerance, bounds included. */
export function markNumeric(
  item: NumericItem,
  response: NumericResponse,
): MarkingResult<'nothing-entered' | 'not-a-number' | 'too-long'> {
  if (response.text.trim() === '') return unmarkable('nothing-entered');
  if (response.text.length > longest) return unmarkable('too-long');
  const value = numberIn(item, response);
  if (value === undefined) return unmarkable('not-a-number');
  return marked(isNear(value, item.answer, item.tolerance) ? 1 : 0, item.marks);
}

/** One part, `response`: the item's reason when right, else the trap's, else what is said to all. */
export function feedbackOnNumeric(
  item: NumericItem,
  response: NumericResponse,
): readonly PartFeedback[] {
  const value = numberIn(item, response) ?? Number.NaN;
  if (isNear(value, item.answer, item.tolerance)) {
    return [{ part: 'response', verdict: 'right', reason: item.reason }];
  }
  const trap = item.traps.find((each) => isNear(value, each.value, each.tolerance));
  return [{ part: 'response', verdict: 'wrong', reason: trap?.reason ?? item.otherwise }];
}

/** The number typed, if it can be read as one. */
export function numberIn(item: NumericItem, response: NumericResponse): number | undefined {
  if (response.text.length > longest) return undefined;
  return readTypedNumber(response.text, item.unit?.text);
}

function isNear(value: number, target: number, tolerance: number): boolean {
  const scale = Math.max(Math.abs(value), Math.abs(target), tolerance);
  return Math.abs(value - target) <= tolerance + scale * floatingError;
}
