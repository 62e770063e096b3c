import type { LearningEvent } from './attempt.ts';
import type { AssessmentCriterion, CriterionId } from './curriculum.ts';
import {
  checkRules,
  READINESS_RULES,
  type ReadinessRules,
  type RuleCheck,
} from './readiness-rules.ts';
import { responsesInOrder } from './responses.ts';
import { type EvidenceContext, newTally, observe, type Tally } from './tally.ts';

/**
 * How ready a learner is for one criterion. An estimate for the learner, never a judgement:
 * `achieved` comes from an assessor alone and is passed in.
 */
export type ReadinessState = 'not-started' | 'learning' | 'ready' | 'refresh-due' | 'achieved';

/** What readiness depends on besides the responses. Criterion ids may be any strings. */
export interface ReadinessContext extends EvidenceContext {
  readonly rules?: ReadinessRules | undefined;
  /** Performance criteria whose piece of work exists, and when it was made (milliseconds). */
  readonly artefacts?: ReadonlyMap<CriterionId, number> | undefined;
  /** Criteria that an assessor judged achieved, and when (milliseconds). */
  readonly achieved?: ReadonlyMap<CriterionId, number> | undefined;
  /** Chance, 0 to 1, that the criterion is still remembered now; undefined when never practised. */
  readonly recall?: ((criterion: CriterionId) => number | undefined) | undefined;
}

export interface CriterionReadiness {
  readonly criterion: CriterionId;
  readonly kind: AssessmentCriterion['kind'];
  readonly state: ReadinessState;
  /** P(known), 0 to 1. */
  readonly known: number;
  /** Chance that it is still remembered now, 0 to 1; absent when never practised. */
  readonly recall?: number | undefined;
  /** Every condition of being ready, met or not, in the order in which to explain them. */
  readonly rules: readonly RuleCheck[];
  /** First tries that count as evidence, and how many of them were right. */
  readonly answered: number;
  readonly right: number;
  /** When it was last practised, milliseconds; absent when never. */
  readonly lastAt?: number | undefined;
}

/** How ready a learner is for one criterion, from the whole log. Its order does not matter. */
export function readinessOf(
  criterion: AssessmentCriterion,
  events: readonly LearningEvent[],
  context: ReadinessContext,
): CriterionReadiness {
  const tally = talliesOf([criterion.id], events, context).get(criterion.id);
  return readinessFrom(criterion, tally, context);
}

/** The same for many criteria in one pass over the log; in the order of `criteria`. */
export function readinessOfAll(
  criteria: readonly AssessmentCriterion[],
  events: readonly LearningEvent[],
  context: ReadinessContext,
): readonly CriterionReadiness[] {
  const ids = criteria.map((criterion) => criterion.id);
  const tallies = talliesOf(ids, events, context);
  return criteria.map((criterion) => readinessFrom(criterion, tallies.get(criterion.id), context));
}

/** Readiness from a tally of the responses; undefined when there are none. */
export function readinessFrom(
  criterion: AssessmentCriterion,
  tally: Tally | undefined,
  context: ReadinessContext,
): CriterionReadiness {
  const total = tally ?? newTally(context.parameters);
  const { rules = READINESS_RULES } = context;
  const hasArtefact = context.artefacts?.has(criterion.id) ?? false;
  const checks = checkRules(criterion, total, { rules, hasArtefact });
  const recall = context.recall?.(criterion.id);
  const facts = {
    achieved: context.achieved?.has(criterion.id) ?? false,
    started: total.lastAt !== undefined || hasArtefact,
    ready: checks.every((check) => check.met),
    faded: criterion.kind === 'knowledge' && recall !== undefined && recall < rules.refreshBelow,
  };
  return {
    criterion: criterion.id,
    kind: criterion.kind,
    state: stateOf(facts),
    known: total.known,
    recall,
    rules: checks,
    answered: total.answered,
    right: total.right,
    lastAt: total.lastAt,
  };
}

function stateOf(facts: {
  readonly achieved: boolean;
  readonly started: boolean;
  readonly ready: boolean;
  readonly faded: boolean;
}): ReadinessState {
  if (facts.achieved) return 'achieved';
  if (!facts.started) return 'not-started';
  if (!facts.ready) return 'learning';
  // What a performance criterion asks for is a piece of work, and work does not fade.
  return facts.faded ? 'refresh-due' : 'ready';
}

function talliesOf(
  criteria: readonly CriterionId[],
  events: readonly LearningEvent[],
  context: EvidenceContext,
): ReadonlyMap<CriterionId, Tally> {
  const tallies = new Map(criteria.map((id) => [id, newTally(context.parameters)]));
  for (const event of responsesInOrder(events)) {
    for (const criterion of new Set(event.criteria)) {
      const tally = tallies.get(criterion);
      if (tally) observe(tally, event, context);
    }
  }
  return tallies;
}

/** A unit, or any other group of criteria, in numbers to be said as “7 of 18 ready”. */
export interface ReadinessSummary {
  /** Ready now, or achieved. A criterion whose refresh is due does not count. */
  readonly ready: number;
  readonly of: number;
  readonly states: Readonly<Record<ReadinessState, number>>;
}

/** Counts, and never averages: the qualification is passed on every criterion or not at all. */
export function summarise(readiness: readonly CriterionReadiness[]): ReadinessSummary {
  const count = (state: ReadinessState) => readiness.filter((one) => one.state === state).length;
  const states = {
    'not-started': count('not-started'),
    learning: count('learning'),
    ready: count('ready'),
    'refresh-due': count('refresh-due'),
    achieved: count('achieved'),
  };
  return { ready: states.ready + states.achieved, of: readiness.length, states };
}

/** The criteria from the one that needs practice most to the one that needs it least. */
export function weakestFirst(readiness: readonly CriterionReadiness[]): readonly CriterionId[] {
  const rank: Readonly<Record<ReadinessState, number>> = {
    learning: 0,
    'not-started': 0,
    'refresh-due': 1,
    ready: 2,
    achieved: 3,
  };
  return [...readiness]
    .sort((a, b) => rank[a.state] - rank[b.state] || a.known - b.known)
    .map((one) => one.criterion);
}
