import { recallGuessRate } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isText } from '../stored-value.ts';
import { shortAnswerInteraction } from './interaction.ts';
import { feedbackOnShortAnswer, markShortAnswer } from './marking.ts';
import { presentShortAnswer } from './presented.ts';
import type { PresentedShortAnswer, ShortAnswerItem, ShortAnswerResponse } from './schema.ts';

export const shortAnswer: QuestionType<ShortAnswerItem, ShortAnswerResponse, PresentedShortAnswer> =
  {
    mark: markShortAnswer,
    feedback: feedbackOnShortAnswer,
    present: presentShortAnswer,
    interaction: shortAnswerInteraction,
    parseResponse: (value) => {
      const text = fieldOf(value, 'text');
      return isText(text) ? { text } : undefined;
    },
    guessRate: () => recallGuessRate,
    keyLines: (item) => item.accepted.slice(0, 1),
  };
