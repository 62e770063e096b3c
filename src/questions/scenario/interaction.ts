import type { Interaction } from '../../domain/interaction.ts';
import { bestPath } from './marking.ts';
import type { ScenarioItem, ScenarioResponse } from './schema.ts';

/** Decisions and choices as the steps and answers of a performance. */
export function scenarioInteraction(item: ScenarioItem, response: ScenarioResponse): Interaction {
  return {
    kind: 'performance',
    response: response.path,
    key: bestPath(item).map(({ decision, choice }) => [decision, choice.id]),
  };
}
