import { presentFields } from '../presented-fields.ts';
import type { PresentedShortAnswer, ShortAnswerItem } from './schema.ts';

/** The stem; nothing tells how long the answer is. */
export function presentShortAnswer(item: ShortAnswerItem): PresentedShortAnswer {
  return { ...presentFields(item), type: 'short-answer' };
}
