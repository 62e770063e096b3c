import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const pairSchema = v.strictObject({
  /** Id of the prompt; the match it belongs to has the same id. */
  id: partIdSchema,
  prompt: proseSchema,
  match: proseSchema,
  /** Why they belong together. */
  reason: proseSchema,
});

/** Prompts to be paired with matches; distractors are matches that belong to no prompt. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('matching'),
  scheme: v.optional(v.picklist(['per-pair', 'all-or-nothing']), 'per-pair'),
  pairs: v.pipe(v.array(pairSchema), v.minLength(3), v.maxLength(6)),
  distractors: v.optional(
    v.pipe(v.array(v.strictObject({ id: partIdSchema, text: proseSchema })), v.maxLength(3)),
    [],
  ),
});

export type AuthoredMatching = v.InferOutput<typeof schema>;
export type MatchingItem = AuthoredMatching & ItemContext;
export interface MatchingResponse {
  /** Prompt id → id of the match chosen for it. */
  readonly matches: Readonly<Record<string, string>>;
}
export interface PresentedMatching extends PresentedFields {
  readonly type: 'matching';
  readonly prompts: readonly { readonly id: string; readonly text: string }[];
  /** Match texts under neutral ids (`m1`, `m2` …, in alphabetical order of text). */
  readonly matches: readonly { readonly id: string; readonly text: string }[];
}
