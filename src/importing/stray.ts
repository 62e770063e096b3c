import type { CriterionDraft } from './draft.ts';
import type { MarkToken } from './token.ts';

/** Guidance that stands in a further column of a criterion's row and begins with its number. */
export function standsBeside(last: CriterionDraft | undefined, { mark, spot }: MarkToken): boolean {
  if (last === undefined || spot.layout === 'text') return false;
  if (last.spot.row !== spot.row || last.spot.cell === spot.cell) return false;
  return mark.major < last.major || (mark.major === last.major && (mark.minor ?? 0) <= last.minor);
}

/** Whether a number goes on from one that was left aside. */
export function goesOnFrom(stray: MarkToken | undefined, { mark }: MarkToken): boolean {
  const before = stray?.mark;
  if (before?.minor === undefined) return false;
  if (mark.major === before.major) return mark.minor === before.minor + 1;
  return mark.major === before.major + 1 && mark.minor === 1;
}
