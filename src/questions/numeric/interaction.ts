import type { Interaction } from '../../domain/interaction.ts';
import { numberIn } from './marking.ts';
import type { NumericItem, NumericResponse } from './schema.ts';

/** The number read and the range accepted; a text that is no number is reported as typed. */
export function numericInteraction(item: NumericItem, response: NumericResponse): Interaction {
  const value = numberIn(item, response);
  if (value === undefined) {
    return { kind: 'fill-in', response: response.text.trim(), key: [String(item.answer)] };
  }
  return {
    kind: 'numeric',
    response: value,
    key: { min: item.answer - item.tolerance, max: item.answer + item.tolerance },
  };
}
