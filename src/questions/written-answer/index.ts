import { recallGuessRate } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isText, isTexts } from '../stored-value.ts';
import { writtenAnswerInteraction } from './interaction.ts';
import { feedbackOnWrittenAnswer, markWrittenAnswer } from './marking.ts';
import { presentWrittenAnswer } from './presented.ts';
import type { PresentedWrittenAnswer, WrittenAnswerItem, WrittenAnswerResponse } from './schema.ts';

export const writtenAnswer: QuestionType<
  WrittenAnswerItem,
  WrittenAnswerResponse,
  PresentedWrittenAnswer
> = {
  mark: markWrittenAnswer,
  feedback: feedbackOnWrittenAnswer,
  present: presentWrittenAnswer,
  interaction: writtenAnswerInteraction,
  parseResponse: (value) => {
    const text = fieldOf(value, 'text');
    const found = fieldOf(value, 'found');
    if (!isText(text)) return undefined;
    if (found === undefined) return { text };
    return isTexts(found) ? { text, found } : undefined;
  },
  guessRate: () => recallGuessRate,
  keyLines: (item) => [item.model],
};
