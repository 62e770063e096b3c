import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const phraseSchema = v.strictObject({
  id: partIdSchema,
  correct: v.optional(v.boolean(), false),
  reason: proseSchema,
});

/** A passage in which the learner selects the phrases that fit the stem. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('identify-in-text'),
  scheme: v.optional(v.picklist(['all-or-nothing', 'right-minus-wrong']), 'right-minus-wrong'),
  /** Selectable phrases are marked `[a|the phrase]`; blank lines separate paragraphs. */
  passage: proseSchema,
  phrases: v.pipe(v.array(phraseSchema), v.minLength(3), v.maxLength(12)),
});

export type AuthoredIdentifyInText = v.InferOutput<typeof schema>;
export type IdentifyInTextItem = AuthoredIdentifyInText & ItemContext;
export interface IdentifyInTextResponse {
  readonly selected: readonly string[];
}
export interface PresentedIdentifyInText extends PresentedFields {
  readonly type: 'identify-in-text';
  readonly passage: string;
}
