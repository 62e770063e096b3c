import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTextMap } from '../stored-value.ts';
import { categoriseInteraction } from './interaction.ts';
import { feedbackOnCategorise, markCategorise } from './marking.ts';
import { presentCategorise } from './presented.ts';
import type { CategoriseItem, CategoriseResponse, PresentedCategorise } from './schema.ts';

export const categorise: QuestionType<CategoriseItem, CategoriseResponse, PresentedCategorise> = {
  mark: markCategorise,
  feedback: feedbackOnCategorise,
  present: presentCategorise,
  interaction: categoriseInteraction,
  parseResponse: (value) => {
    const groups = fieldOf(value, 'groups');
    return isTextMap(groups) ? { groups } : undefined;
  },
  guessRate: (item) => guessRateFrom(item.groups.length ** item.entries.length),
  keyLines: (item) =>
    item.groups.map(({ id, label }) => {
      const members = item.entries.filter((entry) => entry.group === id);
      return `${label}: ${members.map((entry) => entry.text).join('; ')}`;
    }),
};
