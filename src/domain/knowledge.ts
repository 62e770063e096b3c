/**
 * Bayesian knowledge tracing: how likely it is that a learner knows a criterion, given what they
 * answered. The model and its two equations are those of A. T. Corbett and J. R. Anderson,
 * “Knowledge tracing: Modeling the acquisition of procedural knowledge”, User Modeling and
 * User-Adapted Interaction 4 (1995), 253–278, who also set mastery at a probability of .95.
 */
export interface KnowledgeParameters {
  /** Chance that the learner knows a criterion before the first answer. */
  readonly prior: number;
  /** Chance of coming to know it from one item and its feedback. */
  readonly learn: number;
  /** Chance of answering wrongly although it is known. */
  readonly slip: number;
  /** The highest value the estimate takes. */
  readonly ceiling: number;
}

/**
 * Prior, learn and slip are the design's round figures, not fitted to our learners: there are no
 * data yet. They keep the model's meaning, that who knows is likelier to be right than who does
 * not, at every guess rate we use (see R. Baker, A. Corbett, V. Aleven on degenerate parameters,
 * “More accurate student modeling through contextual estimation of slip and guess …”, ITS 2008).
 *
 * The ceiling is ours. Without it a long run of right answers would outweigh any number of wrong
 * ones. At .995 one slip is forgiven, two wrong answers in a row are not.
 */
export const KNOWLEDGE_PARAMETERS: KnowledgeParameters = {
  prior: 0.2,
  learn: 0.1,
  slip: 0.1,
  ceiling: 0.995,
};

/**
 * The chance that someone who knows nothing gets full marks, by format. Used when the item is
 * gone or was changed after the answer; otherwise the item itself says (1/options, .05 for
 * recall). Each is that of a small item of the format, so as to err towards caution.
 *
 * A written answer is marked by the learner, and self-marking is generous (D. Dunning, C. Heath,
 * J. Suls, “Flawed self-assessment”, Psychological Science in the Public Interest 5 (2004)). It
 * therefore weighs no more than a true-or-false answer, whatever the item says.
 */
const GUESS_BY_FORMAT: ReadonlyMap<string, number> = new Map([
  ['single-choice', 1 / 3],
  ['multiple-response', 1 / 10],
  ['true-false', 1 / 2],
  ['matching', 1 / 6],
  ['ordering', 1 / 6],
  ['categorise', 1 / 10],
  ['gap-fill', 1 / 4],
  ['short-answer', 1 / 20],
  ['numeric', 1 / 20],
  ['identify-in-text', 1 / 10],
  ['scenario', 1 / 4],
  ['written-answer', 1 / 2],
]);

/** A format we do not know, from a newer version, is taken to be as easy to guess as true or false. */
const UNKNOWN_FORMAT_GUESS = 1 / 2;

/** No answer is proof: even recall is guessed once in a hundred. */
const LEAST_GUESS = 0.01;

/** The guess rate of a format when its item cannot say. */
export function guessOfFormat(format: string): number {
  return GUESS_BY_FORMAT.get(format) ?? UNKNOWN_FORMAT_GUESS;
}

/**
 * The estimate after one first answer, before anything was learnt from its feedback.
 *
 * Only full marks count as right. Part of the marks is no evidence of knowing: the guess rate is
 * the chance of full marks, and a guesser earns part marks far more often than that (a quarter of
 * the pairs in a matching of four, against full marks once in 24). Any weight for part marks would
 * therefore raise the estimate of someone who only guesses.
 *
 * @param guess clamped to .01 … 1 − slip, so that a right answer never lowers the estimate.
 */
export function afterAnswer(
  known: number,
  answer: { readonly right: boolean; readonly guess: number },
  parameters: KnowledgeParameters = KNOWLEDGE_PARAMETERS,
): number {
  const { slip } = parameters;
  const guess = clampGuess(answer.guess, slip);
  const ifKnown = known * (answer.right ? 1 - slip : slip);
  const ifNot = (1 - known) * (answer.right ? guess : 1 - guess);
  return Math.min(ifKnown / (ifKnown + ifNot), parameters.ceiling);
}

/** The estimate after one opportunity to learn. */
export function afterLearning(
  known: number,
  parameters: KnowledgeParameters = KNOWLEDGE_PARAMETERS,
): number {
  return Math.min(known + (1 - known) * parameters.learn, parameters.ceiling);
}

function clampGuess(guess: number, slip: number): number {
  if (Number.isNaN(guess)) return UNKNOWN_FORMAT_GUESS;
  return Math.min(Math.max(guess, LEAST_GUESS), 1 - slip);
}
