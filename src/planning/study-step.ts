import type { CriterionId, UnitId } from '../domain/curriculum.ts';

/** A unit as far as planning needs it. */
export interface StudyUnit {
  readonly id: UnitId;
  /** `CCS14`, or the unit's name. */
  readonly label: string;
  readonly name: string;
  /** Guided learning as the specification states it, hours; absent where it states none. */
  readonly hours?: number | undefined;
  readonly lessons: readonly StudyLesson[];
}

export interface StudyLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Reading time. */
  readonly minutes: number;
  /** The criteria that this is the last lesson to teach: each stands in one lesson of its unit. */
  readonly criteria: readonly StudyCriterion[];
}

export interface StudyCriterion {
  readonly id: CriterionId;
  /** How many items practise it, written tasks apart. */
  readonly items: number;
  /** Ids of its written tasks. */
  readonly tasks: readonly string[];
  /** Asks for a piece of work or an observation. */
  readonly isPerformance: boolean;
}

export type StepKind = 'read' | 'practise' | 'write' | 'make';

/** One thing to do for one lesson. */
export interface StudyStep {
  /** `ccs14/sectors:read`. */
  readonly id: string;
  readonly kind: StepKind;
  readonly unit: UnitId;
  readonly lesson: StudyLesson;
  /** Planned time in whole fives. */
  readonly minutes: number;
}

/** The plan reckons in steps of so many minutes. */
export const GRAIN = 5;

/**
 * How long each thing takes beside the others, in minutes. Only their proportion counts: a unit's
 * guided learning hours are shared out by them, so that they hold the talk with a tutor, the looking
 * around at work and the second try as well.
 */
const guesses: Readonly<Record<StepKind, (lesson: StudyLesson) => number>> = {
  /** Once through, once more with one's own workplace in mind, and a talk about it. */
  read: ({ minutes }) => 3 * minutes,
  /** Answered on two days. */
  practise: ({ criteria }) => 2 * sum(criteria.map(({ items }) => items)),
  write: ({ criteria }) => 25 * sum(criteria.map(({ tasks }) => tasks.length)),
  make: ({ criteria }) => 90 * criteria.filter(({ isPerformance }) => isPerformance).length,
};

/** In the order in which a lesson's steps are done. */
export const STEP_KINDS: readonly StepKind[] = ['read', 'practise', 'write', 'make'];

/**
 * Everything to do for a unit in its order, with the hours shared out to the last five minutes:
 * the steps' minutes add up to them, unless there are more steps than fives of minutes.
 */
export function stepsOf(unit: StudyUnit, hours: number): readonly StudyStep[] {
  const steps = unit.lessons.flatMap((lesson) =>
    STEP_KINDS.flatMap((kind) => {
      const weight = guesses[kind](lesson);
      return weight > 0
        ? [{ id: `${lesson.id}:${kind}`, kind, unit: unit.id, lesson, weight }]
        : [];
    }),
  );
  const shares = shared(
    Math.round((hours * 60) / GRAIN),
    steps.map(({ weight }) => weight),
  );
  return steps.map(({ weight: _, ...step }, place) => ({
    ...step,
    minutes: (shares[place] ?? 1) * GRAIN,
  }));
}

/** Hours that the lessons, items and tasks of a unit come to by themselves, to the nearest whole. */
export function ownHours(unit: StudyUnit): number {
  const minutes = unit.lessons.flatMap((lesson) => STEP_KINDS.map((kind) => guesses[kind](lesson)));
  return Math.max(1, Math.round(sum(minutes) / 60));
}

/** Shares a whole number out by weights, at least 1 to each: the largest remainders are rounded up. */
function shared(whole: number, weights: readonly number[]): readonly number[] {
  const rest = Math.max(0, whole - weights.length);
  const total = sum(weights) || 1;
  const exact = weights.map((weight) => (rest * weight) / total);
  const floors = exact.map(Math.floor);
  const missing = rest - sum(floors);
  const largest = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
    .slice(0, missing)
    .map(({ place }) => place);
  const raised = new Set(largest);
  return floors.map((share, place) => 1 + share + (raised.has(place) ? 1 : 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
