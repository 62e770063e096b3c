import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTexts } from '../stored-value.ts';
import { orderingInteraction } from './interaction.ts';
import { feedbackOnOrdering, markOrdering } from './marking.ts';
import { presentOrdering } from './presented.ts';
import type { OrderingItem, OrderingResponse, PresentedOrdering } from './schema.ts';

export const ordering: QuestionType<OrderingItem, OrderingResponse, PresentedOrdering> = {
  mark: markOrdering,
  feedback: feedbackOnOrdering,
  present: presentOrdering,
  interaction: orderingInteraction,
  parseResponse: (value) => {
    const order = fieldOf(value, 'order');
    return isTexts(order) ? { order } : undefined;
  },
  guessRate: (item) => guessRateFrom(item.steps.reduce((ways, _, index) => ways * (index + 1), 1)),
  keyLines: (item) => item.steps.map((step) => step.text),
};
