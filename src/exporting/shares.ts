/**
 * The grades that Moodle takes for an answer, as shares of the mark; any other stops an import
 * (Moodle 4.5, `question_bank::fraction_options_full`). GIFT is held to them too. Negative ones are
 * the same with a minus sign.
 */
const accepted: readonly number[] = [
  1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667,
  0.1428571, 0.125, 0.1111111, 0.1, 0.05, 0,
];

/**
 * What each of so many right options earns, so that all of them earn the whole mark: equal shares
 * up to ten, tenths and twentieths from eleven to twenty.
 */
export function keyShares(keys: number): readonly number[] {
  if (keys <= 10) return Array.from({ length: keys }, () => 1 / keys);
  const tenths = Math.max(20 - keys, 0);
  return Array.from({ length: keys }, (_, index) => (index < tenths ? 0.1 : 0.05));
}

/** A share as Moodle writes it, in per cent with at most five decimals; the nearest that it takes. */
export function percent(share: number): string {
  const size = Math.abs(share);
  const nearest = accepted.reduce((best, each) =>
    Math.abs(each - size) < Math.abs(best - size) ? each : best,
  );
  const text = String(Number((nearest * 100).toFixed(5)));
  return share < 0 && nearest > 0 ? `-${text}` : text;
}
