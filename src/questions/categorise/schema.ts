import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const entrySchema = v.strictObject({
  id: partIdSchema,
  text: proseSchema,
  /** Id of the group it belongs to. */
  group: partIdSchema,
  reason: proseSchema,
});

/** Entries to be sorted into groups. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('categorise'),
  scheme: v.optional(v.picklist(['per-entry', 'all-or-nothing']), 'per-entry'),
  groups: v.pipe(
    v.array(v.strictObject({ id: partIdSchema, label: proseSchema })),
    v.minLength(2),
    v.maxLength(4),
  ),
  entries: v.pipe(v.array(entrySchema), v.minLength(4), v.maxLength(10)),
});

export type AuthoredCategorise = v.InferOutput<typeof schema>;
export type CategoriseItem = AuthoredCategorise & ItemContext;
export interface CategoriseResponse {
  /** Entry id → group id. */
  readonly groups: Readonly<Record<string, string>>;
}
export interface PresentedCategorise extends PresentedFields {
  readonly type: 'categorise';
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly entries: readonly { readonly id: string; readonly text: string }[];
}
