import type { OutcomeDraft, TextDraft } from './draft.ts';
import type { Spot } from './token.ts';

/** The text whose column is nearest; a wrapped line may be set in by a few letters. */
export function nearest(
  drafts: readonly (TextDraft | undefined)[],
  spot: Spot,
): TextDraft | undefined {
  const near = drafts
    .flatMap((draft) => (draft === undefined ? [] : [{ draft, apart: apart(draft.spot, spot) }]))
    .sort((a, b) => a.apart - b.apart)[0];
  return near !== undefined && near.apart <= SET_IN ? near.draft : undefined;
}

/** Letters by which the further lines of a numbered text may be set in. */
const SET_IN = 8;

function apart(a: Spot, b: Spot): number {
  if (a.layout !== b.layout) return Number.POSITIVE_INFINITY;
  if (b.layout === 'spaced') return Math.abs(a.column - b.column);
  return a.column === b.column || b.width < a.width ? 0 : Number.POSITIVE_INFINITY;
}

/** Remembers where the columns of a spaced table begin, once a row has shown both. */
export class Columns {
  private starts: readonly number[] | undefined;

  note(outcome: OutcomeDraft | undefined, criterion: Spot): void {
    if (outcome === undefined || criterion.layout !== 'spaced') return;
    if (outcome.spot.layout !== 'spaced' || criterion.column - outcome.spot.column <= SET_IN)
      return;
    this.starts = [outcome.spot.column, criterion.column];
  }

  forget(): void {
    this.starts = undefined;
  }

  /**
   * In a table whose columns spaces keep apart, a line with one column only looks like text: where
   * it is set in shows which column it goes on with.
   */
  place(spot: Spot): Spot {
    if (spot.layout !== 'text' || this.starts === undefined) return spot;
    const near = this.starts.some((column) => Math.abs(column - spot.column) <= SET_IN);
    return near ? { ...spot, layout: 'spaced' } : spot;
  }
}
