/** Marks awarded out of the marks available. `awarded` always lies in `0..available`. */
export interface Mark {
  readonly awarded: number;
  readonly available: number;
}

/** What marking a response yields: a mark, or the reason there cannot be one yet. */
export type MarkingResult<Reason extends string = UnmarkableReason> =
  | { readonly status: 'marked'; readonly mark: Mark }
  | { readonly status: 'unmarkable'; readonly reason: Reason };

/**
 * Why a response cannot be marked.
 * - `nothing-entered`: the learner has not responded yet;
 * - `incomplete`: some part still lacks a response;
 * - `unknown-part`: it names an option or part that the item no longer has, because the item was
 *   edited after the response was saved. The learner should be asked again, not failed;
 * - `not-a-number`: a numeric response that cannot be read as one number;
 * - `too-long`: longer than any answer could be.
 */
export type UnmarkableReason =
  | 'nothing-entered'
  | 'incomplete'
  | 'unknown-part'
  | 'not-a-number'
  | 'too-long';

/** How one part of a response stands against the key. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'left-out';

/**
 * The judgement on one part (an option, a gap, a pair, a step) and the author's reason for it.
 * `missed` is a part of the key the learner did not choose; `left-out` one they rightly did not.
 */
export interface PartFeedback {
  readonly part: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Turns a share of the available marks into a mark, clamped to range and rounded to hundredths. */
export function markFromShare(share: number, available: number): Mark {
  const clamped = Math.min(Math.max(share, 0), 1);
  return { awarded: Math.round(clamped * available * 100) / 100, available };
}

export function marked(share: number, available: number): MarkingResult<never> {
  return { status: 'marked', mark: markFromShare(share, available) };
}

export function unmarkable<R extends UnmarkableReason>(reason: R): MarkingResult<R> {
  return { status: 'unmarkable', reason };
}

/** All available marks awarded. */
export function isFull(mark: Mark): boolean {
  return mark.awarded === mark.available;
}
