import * as v from 'valibot';
import { type ItemContext, itemFields, type PresentedFields, proseSchema } from '../item-fields.ts';

/** A statement (the stem) that is true or false. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('true-false'),
  answer: v.boolean(),
  /** Said to a learner who chose that value: why it is right or wrong. */
  reasons: v.strictObject({ true: proseSchema, false: proseSchema }),
});

export type AuthoredTrueFalse = v.InferOutput<typeof schema>;
export type TrueFalseItem = AuthoredTrueFalse & ItemContext;
export interface TrueFalseResponse {
  readonly value: boolean;
}
export interface PresentedTrueFalse extends PresentedFields {
  readonly type: 'true-false';
}
