import type { ItemContext, PresentedFields } from './item-fields.ts';

interface Presentable extends Pick<ItemContext, 'id'> {
  readonly stem: string;
  readonly hint?: string | undefined;
  readonly confidence: boolean;
}

/** Picks the fields that an item of any type may show before it is marked. */
export function presentFields(item: Presentable): PresentedFields {
  return { id: item.id, stem: item.stem, hint: item.hint, confidence: item.confidence };
}

/** Picks what a learner may see of an option, step or entry. */
export function presentPart(part: { readonly id: string; readonly text: string }): {
  readonly id: string;
  readonly text: string;
} {
  return { id: part.id, text: part.text };
}
