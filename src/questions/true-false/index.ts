import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf } from '../stored-value.ts';
import { trueFalseInteraction } from './interaction.ts';
import { feedbackOnTrueFalse, markTrueFalse } from './marking.ts';
import { presentTrueFalse } from './presented.ts';
import type { PresentedTrueFalse, TrueFalseItem, TrueFalseResponse } from './schema.ts';

export const trueFalse: QuestionType<TrueFalseItem, TrueFalseResponse, PresentedTrueFalse> = {
  mark: markTrueFalse,
  feedback: feedbackOnTrueFalse,
  present: presentTrueFalse,
  interaction: trueFalseInteraction,
  parseResponse: (stored) => {
    const value = fieldOf(stored, 'value');
    return typeof value === 'boolean' ? { value } : undefined;
  },
  guessRate: () => guessRateFrom(2),
  keyLines: (item) => [item.answer ? 'True' : 'False'],
};
