import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const gapSchema = v.strictObject({
  id: partIdSchema,
  options: v.pipe(
    v.array(
      v.strictObject({
        id: partIdSchema,
        text: proseSchema,
        correct: v.optional(v.boolean(), false),
        reason: proseSchema,
      }),
    ),
    v.minLength(2),
    v.maxLength(5),
  ),
});

/** A text with gaps, `{a}` for the gap `a`, each filled from a list. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('gap-fill'),
  scheme: v.optional(v.picklist(['per-gap', 'all-or-nothing']), 'per-gap'),
  /** `When service falls below {a}, a customer is {b}.` */
  text: proseSchema,
  gaps: v.pipe(v.array(gapSchema), v.minLength(1), v.maxLength(6)),
});

export type AuthoredGapFill = v.InferOutput<typeof schema>;
export type GapFillItem = AuthoredGapFill & ItemContext;
export interface GapFillResponse {
  /** Gap id → id of the chosen option. */
  readonly gaps: Readonly<Record<string, string>>;
}
export interface PresentedGapFill extends PresentedFields {
  readonly type: 'gap-fill';
  readonly text: string;
  readonly gaps: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  }[];
}
