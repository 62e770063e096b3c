import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const stepSchema = v.strictObject({
  id: partIdSchema,
  text: proseSchema,
  /** Why it comes here. */
  reason: proseSchema,
});

/** Steps, authored in the correct order. Ids must not betray the order (avoid a, b, c). */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('ordering'),
  /** `neighbours`: a share for each step that is followed by the right next step. */
  scheme: v.optional(v.picklist(['all-or-nothing', 'neighbours', 'positions']), 'neighbours'),
  steps: v.pipe(v.array(stepSchema), v.minLength(3), v.maxLength(7)),
});

export type AuthoredOrdering = v.InferOutput<typeof schema>;
export type OrderingItem = AuthoredOrdering & ItemContext;
export interface OrderingResponse {
  readonly order: readonly string[];
}
export interface PresentedOrdering extends PresentedFields {
  readonly type: 'ordering';
  readonly steps: readonly { readonly id: string; readonly text: string }[];
}
