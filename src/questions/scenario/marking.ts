import {
  type MarkingResult,
  marked,
  type PartFeedback,
  unmarkable,
  type Verdict,
} from '../../domain/marking.ts';
import type { ScenarioItem, ScenarioResponse } from './schema.ts';

type Choice = ScenarioItem['decisions'][number]['choices'][number];
type Quality = Choice['quality'];

const worthOf: Record<Quality, number> = { best: 1, fair: 0.5, poor: 0 };

/** A fair choice is not wrong; what it missed is the better one. */
const verdictOf: Record<Quality, Verdict> = { best: 'right', fair: 'missed', poor: 'wrong' };

/**
 * Marks the way a learner took through the case: the mean worth of the choices made. The way must
 * begin at the first decision and follow the choices to an end.
 */
export function markScenario(
  item: ScenarioItem,
  response: ScenarioResponse,
): MarkingResult<'nothing-entered' | 'incomplete' | 'unknown-part'> {
  if (response.path.length === 0) return unmarkable('nothing-entered');

  const taken = choicesTaken(item, response);
  if (taken.length < response.path.length) return unmarkable('unknown-part');
  if (taken.at(-1)?.choice.to !== undefined) return unmarkable('incomplete');

  const worth = taken.reduce((sum, { choice }) => sum + worthOf[choice.quality], 0);
  return marked(worth / taken.length, item.marks);
}

/** For every decision taken, the reason of its choice; and under `debrief` what the case teaches. */
export function feedbackOnScenario(
  item: ScenarioItem,
  response: ScenarioResponse,
): readonly PartFeedback[] {
  const taken = choicesTaken(item, response);
  const allBest = taken.every(({ choice }) => choice.quality === 'best');
  return [
    ...taken.map(({ decision, choice }) => ({
      part: decision,
      verdict: verdictOf[choice.quality],
      reason: choice.reason,
    })),
    { part: 'debrief', verdict: allBest ? 'right' : 'missed', reason: item.debrief },
  ];
}

/** The way of best choices from the first decision on. */
export function bestPath(
  item: ScenarioItem,
): readonly { readonly decision: string; readonly choice: Choice }[] {
  const path = new Map<string, Choice>();
  let next = item.decisions[0]?.id;
  while (next !== undefined && !path.has(next)) {
    const choice = choicesAt(item, next).find(({ quality }) => quality === 'best');
    if (!choice) break;
    path.set(next, choice);
    next = choice.to;
  }
  return [...path].map(([decision, choice]) => ({ decision, choice }));
}

/** The choices along the path, up to where it leaves the case. */
function choicesTaken(
  item: ScenarioItem,
  response: ScenarioResponse,
): readonly { readonly decision: string; readonly choice: Choice }[] {
  const taken: { readonly decision: string; readonly choice: Choice }[] = [];
  let expected = item.decisions[0]?.id;
  for (const [decision, choiceId] of response.path) {
    const choice = choicesAt(item, decision).find(({ id }) => id === choiceId);
    if (decision !== expected || !choice) break;
    taken.push({ decision, choice });
    expected = choice.to;
  }
  return taken;
}

function choicesAt(item: ScenarioItem, decision: string): readonly Choice[] {
  return item.decisions.find(({ id }) => id === decision)?.choices ?? [];
}
