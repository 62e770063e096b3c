import type { Interaction } from '../domain/interaction.ts';
import type { MarkingResult, PartFeedback } from '../domain/marking.ts';
import type { Shuffle } from '../domain/shuffle.ts';

/**
 * What a folder under `questions/` provides for one type of item. `I` is the authored item, `R`
 * a learner's response, `P` what a learner may see before responding. All functions are pure.
 */
export interface QuestionType<I, R, P> {
  /** The mark a response earns, or why it cannot be marked. Never throws for a parsed response. */
  readonly mark: (item: I, response: R) => MarkingResult;
  /** A verdict and the author's reason for every part that the response bears on. */
  readonly feedback: (item: I, response: R) => readonly PartFeedback[];
  /** Picks, field by field, what may be shown before marking; parts in the order of `shuffle`. */
  readonly present: (item: I, shuffle: Shuffle) => P;
  /** The response in tracking terms. */
  readonly interaction: (item: I, response: R) => Interaction;
  /** Reads a stored or foreign value as a response of this type; undefined if it is none. */
  readonly parseResponse: (value: unknown) => R | undefined;
  /** The chance, 0 to 1, that a learner who knows nothing gets it right: 1/options; .05 for recall. */
  readonly guessRate: (item: I) => number;
  /**
   * The key in words, a line a part, to be shown after marking where the feedback alone does not
   * say what would have been right.
   */
  readonly keyLines: (item: I) => readonly string[];
}

/** What every view is given. A view is controlled: it keeps no response of its own. */
export interface ViewProps<P, R> {
  readonly presented: P;
  /** Undefined until the learner has done something. */
  readonly response: R | undefined;
  /** True once marked: inputs are shown but cannot be changed. */
  readonly locked: boolean;
  /** After marking: verdict and reason per part. Empty before. */
  readonly feedback: readonly PartFeedback[];
  /** Parts that an earlier try showed to be wrong; kept visible as such on a retry. */
  readonly ruledOut: readonly string[];
  /** Unique within the page; prefix for input names and ids. */
  readonly name: string;
  readonly onRespond: (response: R) => void;
}
