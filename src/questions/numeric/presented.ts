import { presentFields } from '../presented-fields.ts';
import type { NumericItem, PresentedNumeric } from './schema.ts';

/** The stem and the unit to be shown beside the field. */
export function presentNumeric(item: NumericItem): PresentedNumeric {
  const { unit } = item;
  return {
    ...presentFields(item),
    type: 'numeric',
    unit: unit && { text: unit.text, side: unit.side },
  };
}
