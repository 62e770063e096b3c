/**
 * The chance granted to a lucky guess where an answer is recalled rather than picked. It is also
 * the least that any format is granted, since nobody guesses quite blindly.
 */
export const recallGuessRate = 0.05;

/** The chance that one pick among `ways` equally likely responses is the key. */
export function guessRateFrom(ways: number): number {
  return Math.max(recallGuessRate, 1 / ways);
}

/** Non-empty selections that can be made of `parts` parts. */
export function selectionsOf(parts: number): number {
  return 2 ** parts - 1;
}
