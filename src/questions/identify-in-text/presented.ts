import { presentFields } from '../presented-fields.ts';
import type { IdentifyInTextItem, PresentedIdentifyInText } from './schema.ts';

/** The passage with its phrases marked `[a|…]`, right and wrong alike. Prose is not shuffled. */
export function presentIdentifyInText(item: IdentifyInTextItem): PresentedIdentifyInText {
  return { ...presentFields(item), type: 'identify-in-text', passage: item.passage };
}
