import { guessRateFrom, selectionsOf } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTexts } from '../stored-value.ts';
import { identifyInTextInteraction } from './interaction.ts';
import { feedbackOnIdentifyInText, markIdentifyInText } from './marking.ts';
import { presentIdentifyInText } from './presented.ts';
import type {
  IdentifyInTextItem,
  IdentifyInTextResponse,
  PresentedIdentifyInText,
} from './schema.ts';

export const identifyInText: QuestionType<
  IdentifyInTextItem,
  IdentifyInTextResponse,
  PresentedIdentifyInText
> = {
  mark: markIdentifyInText,
  feedback: feedbackOnIdentifyInText,
  present: presentIdentifyInText,
  interaction: identifyInTextInteraction,
  parseResponse: (value) => {
    const selected = fieldOf(value, 'selected');
    return isTexts(selected) ? { selected } : undefined;
  },
  guessRate: (item) => guessRateFrom(selectionsOf(item.phrases.length)),
  keyLines: (item) => {
    const correct = new Set(item.phrases.filter((phrase) => phrase.correct).map(({ id }) => id));
    return [...item.passage.matchAll(/\[([a-z0-9]{1,2})\|([^\]]+)\]/g)]
      .filter(([, id = '']) => correct.has(id))
      .map(([, , text = '']) => text);
  },
};
