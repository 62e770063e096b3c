import { recallGuessRate } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isText } from '../stored-value.ts';
import { numericInteraction } from './interaction.ts';
import { feedbackOnNumeric, markNumeric } from './marking.ts';
import { presentNumeric } from './presented.ts';
import type { NumericItem, NumericResponse, PresentedNumeric } from './schema.ts';

export const numeric: QuestionType<NumericItem, NumericResponse, PresentedNumeric> = {
  mark: markNumeric,
  feedback: feedbackOnNumeric,
  present: presentNumeric,
  interaction: numericInteraction,
  parseResponse: (value) => {
    const text = fieldOf(value, 'text');
    return isText(text) ? { text } : undefined;
  },
  guessRate: () => recallGuessRate,
  keyLines: (item) => [withUnit(item)],
};

/** `£1,250.5`, `40%`, `12 minutes`. */
function withUnit({ answer, unit }: NumericItem): string {
  const number = answer.toLocaleString('en-GB', { maximumFractionDigits: 10 });
  if (!unit) return number;
  if (unit.side === 'before') return `${unit.text}${number}`;
  return /^\p{L}/u.test(unit.text) ? `${number} ${unit.text}` : `${number}${unit.text}`;
}
