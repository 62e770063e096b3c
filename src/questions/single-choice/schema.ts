import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const optionSchema = v.strictObject({
  id: partIdSchema,
  text: proseSchema,
  correct: v.optional(v.boolean(), false),
  /** Why this option is right or wrong; shown after marking. */
  reason: proseSchema,
});

/** One key among three to five options. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('single-choice'),
  options: v.pipe(v.array(optionSchema), v.minLength(3), v.maxLength(5)),
});

export type AuthoredSingleChoice = v.InferOutput<typeof schema>;
export type SingleChoiceItem = AuthoredSingleChoice & ItemContext;
export interface SingleChoiceResponse {
  readonly selected: string;
}
export interface PresentedSingleChoice extends PresentedFields {
  readonly type: 'single-choice';
  readonly options: readonly { readonly id: string; readonly text: string }[];
}
