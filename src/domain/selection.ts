import {
  type MarkingResult,
  marked,
  type PartFeedback,
  unmarkable,
  type Verdict,
} from './marking.ts';

/** Something that a learner may select: an option, or a phrase in a passage. */
export interface SelectablePart {
  readonly id: string;
  /** Whether it belongs to the key. */
  readonly correct: boolean;
  readonly reason: string;
}

/**
 * What a selection is worth.
 * - `all-or-nothing`: the whole share for exactly the key;
 * - `right-minus-wrong`: right ones less wrong ones, as a share of the key.
 */
export type SelectionScheme = 'all-or-nothing' | 'right-minus-wrong';

type Ids = ReadonlySet<string>;

/** The share of the marks a selection earns. May be negative; the mark itself never is. */
const shareBy: Record<SelectionScheme, (selected: Ids, key: Ids) => number> = {
  'all-or-nothing': (selected, key) =>
    selected.size === key.size && countShared(selected, key) === key.size ? 1 : 0,

  'right-minus-wrong': (selected, key) => {
    const right = countShared(selected, key);
    const wrong = selected.size - right;
    return (right - wrong) / Math.max(key.size, 1);
  },
};

/**
 * Marks the parts a learner selected against the key among them. Order and repeats carry no
 * meaning. Naming a part that is not there is unmarkable rather than wrong: the response was saved
 * before the item was edited, and the learner should be asked again, not failed.
 */
export function markSelection(
  parts: readonly SelectablePart[],
  selection: readonly string[],
  worth: { readonly scheme: SelectionScheme; readonly marks: number },
): MarkingResult<'nothing-entered' | 'unknown-part'> {
  const selected = new Set(selection);
  if (selected.size === 0) return unmarkable('nothing-entered');

  const offered = new Set(parts.map((part) => part.id));
  if (countShared(selected, offered) < selected.size) return unmarkable('unknown-part');

  return marked(shareBy[worth.scheme](selected, new Set(keyAmong(parts))), worth.marks);
}

/** A verdict and the reason for every part, selected or not, in the order of the parts. */
export function feedbackOnSelection(
  parts: readonly SelectablePart[],
  selection: readonly string[],
): readonly PartFeedback[] {
  return parts.map((part) => ({
    part: part.id,
    verdict: verdictOn(part.correct, selection.includes(part.id)),
    reason: part.reason,
  }));
}

/** Ids of the parts that make up the key. */
export function keyAmong(parts: readonly SelectablePart[]): readonly string[] {
  return parts.filter((part) => part.correct).map((part) => part.id);
}

function verdictOn(correct: boolean, selected: boolean): Verdict {
  if (selected) return correct ? 'right' : 'wrong';
  return correct ? 'missed' : 'left-out';
}

function countShared(left: Ids, right: Ids): number {
  return [...left].filter((id) => right.has(id)).length;
}
