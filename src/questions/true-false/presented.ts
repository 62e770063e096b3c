import { presentFields } from '../presented-fields.ts';
import type { PresentedTrueFalse, TrueFalseItem } from './schema.ts';

/** The statement. True always stands before false, so nothing is shuffled. */
export function presentTrueFalse(item: TrueFalseItem): PresentedTrueFalse {
  return { ...presentFields(item), type: 'true-false' };
}
