import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields } from '../presented-fields.ts';
import type { PresentedScenario, ScenarioItem } from './schema.ts';

/** The decisions in their order, each with its choices shuffled; no quality, no reasons. */
export function presentScenario(item: ScenarioItem, shuffle: Shuffle): PresentedScenario {
  return {
    ...presentFields(item),
    type: 'scenario',
    decisions: item.decisions.map(({ id, situation, choices }) => ({
      id,
      situation,
      choices: shuffle(
        choices.map((choice) => ({
          id: choice.id,
          text: choice.text,
          consequence: choice.consequence,
          to: choice.to,
        })),
      ),
    })),
  };
}
