import { guessRateFrom } from '../guess-rate.ts';
import type { QuestionType } from '../question-type.ts';
import { fieldOf, isTexts } from '../stored-value.ts';
import { scenarioInteraction } from './interaction.ts';
import { bestPath, feedbackOnScenario, markScenario } from './marking.ts';
import { presentScenario } from './presented.ts';
import type { PresentedScenario, ScenarioItem, ScenarioResponse } from './schema.ts';

export const scenario: QuestionType<ScenarioItem, ScenarioResponse, PresentedScenario> = {
  mark: markScenario,
  feedback: feedbackOnScenario,
  present: presentScenario,
  interaction: scenarioInteraction,
  parseResponse: (value) => {
    const path = fieldOf(value, 'path');
    return Array.isArray(path) && path.every(isStep) ? { path } : undefined;
  },
  guessRate: (item) => {
    const onPath = new Set(bestPath(item).map(({ decision }) => decision));
    return guessRateFrom(
      item.decisions
        .filter(({ id }) => onPath.has(id))
        .reduce((ways, { choices }) => ways * choices.length, 1),
    );
  },
  keyLines: (item) => bestPath(item).map(({ choice }) => choice.text),
};

function isStep(value: unknown): value is readonly [decision: string, choice: string] {
  return isTexts(value) && value.length === 2;
}
