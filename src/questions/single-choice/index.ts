import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isText } from '../stored-value.ts';
import { singleChoiceInteraction } from './interaction.ts';
import { feedbackOnSingleChoice, markSingleChoice } from './marking.ts';
import { presentSingleChoice } from './presented.ts';
import type { PresentedSingleChoice, SingleChoiceItem, SingleChoiceResponse } from './schema.ts';

export const singleChoice: QuestionType<
  SingleChoiceItem,
  SingleChoiceResponse,
  PresentedSingleChoice
> = {
  mark: markSingleChoice,
  feedback: feedbackOnSingleChoice,
  present: presentSingleChoice,
  interaction: singleChoiceInteraction,
  parseResponse: (value) => {
    const selected = fieldOf(value, 'selected');
    return isText(selected) ? { selected } : undefined;
  },
  guessRate: (item) => guessRateFrom(item.options.length),
  keyLines: (item) => item.options.filter((option) => option.correct).map((option) => option.text),
};
