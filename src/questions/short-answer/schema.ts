import * as v from 'valibot';
import { type ItemContext, itemFields, type PresentedFields, proseSchema } from '../item-fields.ts';

const answersSchema = v.pipe(v.array(proseSchema), v.minLength(1), v.maxLength(20));

/** A word or short phrase that the learner recalls and types. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('short-answer'),
  /** Accepted answers; case, spacing, punctuation and a leading article never matter. */
  accepted: answersSchema,
  /** Typing slips forgiven: Damerau–Levenshtein distance, only in answers of five letters or more. */
  slips: v.optional(v.picklist([0, 1, 2]), 1),
  /** Said when right. */
  reason: proseSchema,
  /** Expected wrong answers, each with its own reason. Compared exactly after normalisation. */
  traps: v.optional(v.array(v.strictObject({ answers: answersSchema, reason: proseSchema })), []),
  /** Said for any other wrong answer. */
  otherwise: proseSchema,
});

export type AuthoredShortAnswer = v.InferOutput<typeof schema>;
export type ShortAnswerItem = AuthoredShortAnswer & ItemContext;
export interface ShortAnswerResponse {
  readonly text: string;
}
export interface PresentedShortAnswer extends PresentedFields {
  readonly type: 'short-answer';
}
