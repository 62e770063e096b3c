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
  reason: proseSchema,
});

/** Several keys among four to seven options. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('multiple-response'),
  scheme: v.optional(v.picklist(['all-or-nothing', 'right-minus-wrong']), 'right-minus-wrong'),
  options: v.pipe(v.array(optionSchema), v.minLength(4), v.maxLength(7)),
});

export type AuthoredMultipleResponse = v.InferOutput<typeof schema>;
export type MultipleResponseItem = AuthoredMultipleResponse & ItemContext;
export interface MultipleResponseResponse {
  readonly selected: readonly string[];
}
export interface PresentedMultipleResponse extends PresentedFields {
  readonly type: 'multiple-response';
  readonly options: readonly { readonly id: string; readonly text: string }[];
}
