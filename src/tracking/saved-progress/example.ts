import type { SavedProgress } from './codec.ts';
import type { SavedResponse } from './records.ts';

/** A right response to a single-choice item. */
export function exampleSaved(change: Partial<SavedResponse> = {}): SavedResponse {
  return {
    criterion: 0x1234,
    item: 0x2bcd,
    format: 0,
    revision: 5,
    minute: 468_000,
    share: 31,
    tryNumber: 1,
    mode: 0,
    confidence: 0,
    found: [],
    ...change,
  };
}

export function exampleProgress(change: Partial<SavedProgress> = {}): SavedProgress {
  return { revision: 7, writer: 4242, responses: [], lessons: [], dropped: false, ...change };
}

/** Every item of a course answered once, in sittings of one criterion each, some days apart. */
export function everyItem(criteria: number, items: number): readonly SavedResponse[] {
  return Array.from({ length: criteria * items }, (_, place) => {
    const criterion = Math.floor(place / items);
    return exampleSaved({
      criterion: (criterion * 7919) % 65_536,
      item: (place * 10_103) % 16_384,
      format: place % 12,
      revision: place % 16,
      minute: 400_000 + criterion * 1440 * 2 + (place % items) * 2,
      share: place % 4 === 0 ? 15 : 31,
      confidence: place % 3 === 0 ? 3 : 0,
      found: [],
    });
  });
}
