/**
 * Damerau–Levenshtein distance in its optimal-string-alignment form: the fewest insertions,
 * omissions, replacements and swaps of neighbours, no letter being touched twice. Counts code
 * points. (Damerau 1964; Levenshtein 1966.)
 */
export function slipsBetween(left: string, right: string): number {
  const from = [...left];
  const to = [...right];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);

  from.forEach((letter, index) => {
    const row = [index + 1];
    to.forEach((other, column) => {
      const replaced = at(last, column) + (letter === other ? 0 : 1);
      const swapped =
        letter === to[column - 1] && other === from[index - 1]
          ? at(beforeLast, column - 1) + 1
          : Infinity;
      row.push(Math.min(at(last, column + 1) + 1, at(row, column) + 1, replaced, swapped));
    });
    beforeLast = last;
    last = row;
  });
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
