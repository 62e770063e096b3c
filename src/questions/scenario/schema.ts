import * as v from 'valibot';
import {
  type ItemContext,
  itemFields,
  type PresentedFields,
  partIdSchema,
  proseSchema,
} from '../item-fields.ts';

const choiceSchema = v.strictObject({
  id: partIdSchema,
  text: proseSchema,
  /** best earns the whole share of this decision, fair half of it, poor none. */
  quality: v.picklist(['best', 'fair', 'poor']),
  /** What happens next; told at once. */
  consequence: proseSchema,
  /** Why that is so; part of the debrief. */
  reason: proseSchema,
  /** The decision it leads to; absent where the case ends. */
  to: v.optional(partIdSchema),
});

const decisionSchema = v.strictObject({
  id: partIdSchema,
  situation: proseSchema,
  choices: v.pipe(v.array(choiceSchema), v.minLength(2), v.maxLength(4)),
});

/** A case of linked decisions with consequences. Starts at the first decision; never loops. */
export const schema = v.strictObject({
  ...itemFields,
  type: v.literal('scenario'),
  decisions: v.pipe(v.array(decisionSchema), v.minLength(1), v.maxLength(8)),
  /** What the whole case teaches. */
  debrief: proseSchema,
});

export type AuthoredScenario = v.InferOutput<typeof schema>;
export type ScenarioItem = AuthoredScenario & ItemContext;
export interface ScenarioResponse {
  /** Decision and choice ids in the order taken. */
  readonly path: readonly (readonly [decision: string, choice: string])[];
}
export interface PresentedScenario extends PresentedFields {
  readonly type: 'scenario';
  /** Consequences are part of the case and shown as the learner goes; quality and reasons are not. */
  readonly decisions: readonly {
    readonly id: string;
    readonly situation: string;
    readonly choices: readonly {
      readonly id: string;
      readonly text: string;
      readonly consequence: string;
      readonly to?: string | undefined;
    }[];
  }[];
}
