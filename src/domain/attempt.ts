import type { CriterionId, ItemId } from './curriculum.ts';
import type { Mark } from './marking.ts';

/** Any value that survives JSON. Responses are stored as such, so that old ones stay readable. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

interface EventFields {
  /** Unique and permanent; merging two logs is a union by this id. */
  readonly id: string;
  /** When, in milliseconds since the epoch (UTC), by the learner's clock. */
  readonly at: number;
}

/** How sure the learner said they were, before they were told. */
export type Confidence = 'guess' | 'think' | 'sure';

/** Where the learner met the item. */
export type PracticeMode = 'check' | 'self-test' | 'mock' | 'review';

/** A learner responded to an item and was marked. */
export interface ResponseEvent extends EventFields {
  readonly kind: 'response';
  readonly item: ItemId;
  /** Revision of the item at the time (see `ItemFields.revision`): another one means it changed. */
  readonly revision: string;
  /** What the item assessed then, so that the event means something when the item is gone. */
  readonly criteria: readonly CriterionId[];
  /** The item's type: the format in which the criterion was met. */
  readonly format: string;
  readonly response: Json;
  readonly mark: Mark;
  /** 1 for the first try at this showing of the item, 2 for a retry … */
  readonly tryNumber: number;
  readonly mode: PracticeMode;
  readonly confidence?: Confidence | undefined;
  /** Ties the responses of one test together. */
  readonly sitting?: string | undefined;
  /** Seconds from seeing the item to responding. */
  readonly seconds?: number | undefined;
}

/** A learner wrote in a “your turn” field; the latest text of a field counts. */
export interface NoteEvent extends EventFields {
  readonly kind: 'note';
  /** `ccs14/sectors#your-turn`. */
  readonly field: string;
  readonly text: string;
}

/** A learner reached the end of a lesson, or said that they had studied it. */
export interface LessonEvent extends EventFields {
  readonly kind: 'lesson';
  /** `ccs14/sectors`. */
  readonly lesson: string;
}

/** Everything the learner has done is a list of these; all else is derived from it. */
export type LearningEvent = ResponseEvent | NoteEvent | LessonEvent;
