import type { LearningEvent, ResponseEvent } from '../domain/attempt.ts';
import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import { type NextStep, nextSteps } from '../domain/next-steps.ts';
import {
  type CriterionReadiness,
  type ReadinessState,
  type ReadinessSummary,
  summarise,
} from '../domain/readiness.ts';
import { type EssentialPoints, isRight, responsesInOrder, shareOf } from '../domain/responses.ts';
import type { DrawnItem } from './draw.ts';

/** How one item of a test went; `not-answered` is never called wrong. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'not-answered';

export interface ItemResult {
  readonly item: ItemId;
  readonly outcome: Outcome;
}

/** How a test went for one criterion, and where the learner stands now that it is over. */
export interface CriterionResult {
  readonly criterion: CriterionId;
  /** In the order of the test; empty when the test had no item for the criterion. */
  readonly items: readonly ItemResult[];
  readonly state: ReadinessState;
  /** What to do next, the most useful first; see `nextSteps`. */
  readonly next: readonly NextStep[];
}

export interface TestResults {
  readonly criteria: readonly CriterionResult[];
  /** “15 of 18 ready”, now; the test itself is only a part of what that rests on. */
  readonly readiness: ReadinessSummary;
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
}

export interface ResultsRequest {
  /** The items of the test in their order, as they were drawn. */
  readonly drawn: readonly DrawnItem[];
  /** The sitting that ties its responses together. */
  readonly sitting: string;
  readonly events: readonly LearningEvent[];
  /** Readiness after the test, of the criteria to report on, in their order. */
  readonly readiness: readonly CriterionReadiness[];
  readonly essentialPoints?: EssentialPoints | undefined;
}

/**
 * The results of a test by criterion. Only the first try at an item counts. One right answer does
 * not make a criterion ready, and one wrong answer does not make it unready: the state says what
 * the whole log says.
 */
export function resultsOf(request: ResultsRequest): TestResults {
  const outcomes = outcomesIn(request);
  const items = request.drawn.map(({ id, criterion }) => ({
    criterion,
    item: id,
    outcome: outcomes.get(id) ?? ('not-answered' as const),
  }));
  return {
    criteria: request.readiness.map((one) => ({
      criterion: one.criterion,
      items: items
        .filter(({ criterion }) => criterion === one.criterion)
        .map(({ item, outcome }) => ({ item, outcome })),
      state: one.state,
      next: nextSteps(one),
    })),
    readiness: summarise(request.readiness),
    asked: items.length,
    answered: items.filter(({ outcome }) => outcome !== 'not-answered').length,
    right: items.filter(({ outcome }) => outcome === 'right').length,
  };
}

function outcomesIn(request: ResultsRequest): ReadonlyMap<ItemId, Outcome> {
  const outcomes = new Map<ItemId, Outcome>();
  for (const event of responsesInOrder(request.events)) {
    if (event.sitting !== request.sitting || outcomes.has(event.item)) continue;
    outcomes.set(event.item, outcomeOf(event, request.essentialPoints));
  }
  return outcomes;
}

function outcomeOf(event: ResponseEvent, essentialPoints?: EssentialPoints): Outcome {
  if (isRight(event, essentialPoints)) return 'right';
  return shareOf(event) > 0 ? 'partly' : 'wrong';
}
