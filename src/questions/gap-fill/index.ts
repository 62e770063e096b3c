import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTextMap } from '../stored-value.ts';
import { gapFillInteraction } from './interaction.ts';
import { feedbackOnGapFill, markGapFill } from './marking.ts';
import { presentGapFill } from './presented.ts';
import type { GapFillItem, GapFillResponse, PresentedGapFill } from './schema.ts';

export const gapFill: QuestionType<GapFillItem, GapFillResponse, PresentedGapFill> = {
  mark: markGapFill,
  feedback: feedbackOnGapFill,
  present: presentGapFill,
  interaction: gapFillInteraction,
  parseResponse: (value) => {
    const gaps = fieldOf(value, 'gaps');
    return isTextMap(gaps) ? { gaps } : undefined;
  },
  guessRate: (item) => guessRateFrom(item.gaps.reduce((ways, gap) => ways * gap.options.length, 1)),
  keyLines: (item) => [item.text.replace(/\{([a-z0-9]{1,2})\}/g, (_, id) => keyTextOf(item, id))],
};

function keyTextOf(item: GapFillItem, id: string): string {
  const gap = item.gaps.find((each) => each.id === id);
  const key = gap?.options.find((option) => option.correct);
  return key ? `**${key.text}**` : '…';
}
