import { guessRateFrom, selectionsOf } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTexts } from '../stored-value.ts';
import { multipleResponseInteraction } from './interaction.ts';
import { feedbackOnMultipleResponse, markMultipleResponse } from './marking.ts';
import { presentMultipleResponse } from './presented.ts';
import type {
  MultipleResponseItem,
  MultipleResponseResponse,
  PresentedMultipleResponse,
} from './schema.ts';

export const multipleResponse: QuestionType<
  MultipleResponseItem,
  MultipleResponseResponse,
  PresentedMultipleResponse
> = {
  mark: markMultipleResponse,
  feedback: feedbackOnMultipleResponse,
  present: presentMultipleResponse,
  interaction: multipleResponseInteraction,
  parseResponse: (value) => {
    const selected = fieldOf(value, 'selected');
    return isTexts(selected) ? { selected } : undefined;
  },
  guessRate: (item) => guessRateFrom(selectionsOf(item.options.length)),
  keyLines: (item) => item.options.filter((option) => option.correct).map((option) => option.text),
};
