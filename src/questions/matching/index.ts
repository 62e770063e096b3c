import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTextMap } from '../stored-value.ts';
import { matchingInteraction } from './interaction.ts';
import { feedbackOnMatching, markMatching } from './marking.ts';
import { matchesOf } from './matches.ts';
import { presentMatching } from './presented.ts';
import type { MatchingItem, MatchingResponse, PresentedMatching } from './schema.ts';

export const matching: QuestionType<MatchingItem, MatchingResponse, PresentedMatching> = {
  mark: markMatching,
  feedback: feedbackOnMatching,
  present: presentMatching,
  interaction: matchingInteraction,
  parseResponse: (value) => {
    const matches = fieldOf(value, 'matches');
    return isTextMap(matches) ? { matches } : undefined;
  },
  guessRate: (item) => guessRateFrom(matchesOf(item).length ** item.pairs.length),
  keyLines: (item) => item.pairs.map((pair) => `${pair.prompt} → ${pair.match}`),
};
