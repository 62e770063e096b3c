/**
 * How to share a table's width among its columns, in the unit of `total`: by the longest text of
 * each, so that a column of dates stays narrow beside one of sentences, but no column below a share
 * in which a word still fits.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  total: number,
): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const weights = Array.from({ length: columns }, (_, column) =>
    weightOf(rows.map((row) => row[column] ?? '')),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.floor((total * weight) / sum));
}

/** Between a column of one word and one of sentences there is a factor of four. */
const NARROWEST = 14;
const WIDEST = 60;

function weightOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(Math.max(longest, NARROWEST), WIDEST);
}
