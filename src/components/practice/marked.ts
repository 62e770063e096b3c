import type { Confidence } from '../../domain/attempt.ts';
import type { Mark } from '../../domain/marking.ts';
import type { AnyResponse, Item } from '../../questions/item.ts';
import type { Standing } from './question-state.ts';

/** A response that was marked, as it is to be recorded. */
export interface Marked {
  readonly item: Item;
  readonly response: AnyResponse;
  readonly mark: Mark;
  readonly tryNumber: number;
  readonly confidence: Confidence | undefined;
}

/** What a check comes to. */
export interface Checked {
  readonly standing: Standing;
  /** Only if there is a mark. */
  readonly marked?: Marked;
}
