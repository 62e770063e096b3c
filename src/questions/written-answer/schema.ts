import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

/**
 * An answer in the learner's own words, which the learner compares with the points of a good
 * answer, point by point, before the model is shown. Marks are the share of points that the
 * learner found in their own answer: a self-check, never a judgement.
 */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('written-answer'),
  points: v.pipe(
    v.array(
      v.strictObject({
        id: partIdSchema,
        text: proseSchema,
        essential: v.optional(v.boolean(), true),
      }),
    ),
    v.minLength(2),
    v.maxLength(8),
  ),
  /** A model of practice, not of an assessed task. */
  model: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4000)),
  words: v.optional(
    v.strictObject({
      from: v.pipe(v.number(), v.integer(), v.minValue(5)),
      to: v.pipe(v.number(), v.integer()),
    }),
    { from: 40, to: 200 },
  ),
});

export type AuthoredWrittenAnswer = v.InferOutput<typeof schema>;
export type WrittenAnswerItem = AuthoredWrittenAnswer & ItemContext;
export interface WrittenAnswerResponse {
  readonly text: string;
  /** Ids of the points that the learner found in their own answer; absent before the self-check. */
  readonly found?: readonly string[] | undefined;
}
export interface PresentedWrittenAnswer extends PresentedFields {
  readonly type: 'written-answer';
  readonly words: { readonly from: number; readonly to: number };
}
