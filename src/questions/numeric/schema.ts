import * as v from 'valibot';
import { type ItemContext, itemFields, type PresentedFields, proseSchema } from '../item-fields.ts';

const finite = v.pipe(v.number(), v.finite());

/** A number that the learner works out. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('numeric'),
  answer: finite,
  /** Accepted either side of the answer. */
  tolerance: v.optional(v.pipe(finite, v.minValue(0)), 0),
  /** Shown beside the field; the learner may type it or leave it out. */
  unit: v.optional(
    v.strictObject({
      text: v.pipe(v.string(), v.maxLength(20)),
      side: v.picklist(['before', 'after']),
    }),
  ),
  /** Said when right: how the number comes about. */
  reason: proseSchema,
  /** Numbers that a known mistake leads to. */
  traps: v.optional(
    v.array(
      v.strictObject({ value: finite, tolerance: v.optional(finite, 0), reason: proseSchema }),
    ),
    [],
  ),
  otherwise: proseSchema,
});

export type AuthoredNumeric = v.InferOutput<typeof schema>;
export type NumericItem = AuthoredNumeric & ItemContext;
export interface NumericResponse {
  /** As typed: `£1,250.50`. */
  readonly text: string;
}
export interface PresentedNumeric extends PresentedFields {
  readonly type: 'numeric';
  readonly unit?: { readonly text: string; readonly side: 'before' | 'after' } | undefined;
}
