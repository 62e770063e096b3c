/** Orders criteria as a specification does, `1.2` before `1.10`. Works for full ids of one unit. */
export function criterionOrder(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left.outcome - right.outcome || left.place - right.place;
}

function partsOf(criterion: string): { readonly outcome: number; readonly place: number } {
  const [, outcome, place] = /(\d+)\.(\d+)$/.exec(criterion) ?? [];
  return { outcome: Number(outcome ?? 0), place: Number(place ?? 0) };
}
