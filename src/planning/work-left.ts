import type { LearningEvent } from '../domain/attempt.ts';
import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import { inOrder } from '../domain/log.ts';
import { WRITTEN_FORMAT } from '../domain/responses.ts';
import { GRAIN, type StepKind, type StudyCriterion, type StudyStep } from './study-step.ts';

/** What a log says is done, as far as a plan asks. */
export interface Done {
  readonly lessons: ReadonlySet<string>;
  /** Items answered, by the criterion they were answered for. */
  readonly items: ReadonlyMap<CriterionId, ReadonlySet<ItemId>>;
  readonly tasks: ReadonlySet<string>;
  /** Criteria whose piece of work exists. */
  readonly made: ReadonlySet<CriterionId>;
  /** Criteria that an assessor judged met: there is nothing left to do for them. */
  readonly met: ReadonlySet<CriterionId>;
}

/** What is done according to these events; their order does not matter. */
export function doneIn(events: readonly LearningEvent[]): Done {
  const done = {
    lessons: new Set<string>(),
    items: new Map<CriterionId, Set<ItemId>>(),
    tasks: new Set<string>(),
    made: new Set<CriterionId>(),
    met: new Set<CriterionId>(),
  };
  for (const event of inOrder(events)) observe(event, done);
  return done;
}

/** The steps that are not done, each with the time that is left of it. */
export function stepsLeft(steps: readonly StudyStep[], done: Done): readonly StudyStep[] {
  return steps.flatMap((step) => {
    const share = shareLeft[step.kind](step, done);
    const minutes = Math.ceil((step.minutes * share) / GRAIN) * GRAIN;
    return minutes > 0 ? [{ ...step, minutes }] : [];
  });
}

/** Minutes of steps. */
export function minutesOf(steps: readonly StudyStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

interface Marks {
  readonly lessons: Set<string>;
  readonly items: Map<CriterionId, Set<ItemId>>;
  readonly tasks: Set<string>;
  readonly made: Set<CriterionId>;
  readonly met: Set<CriterionId>;
}

function observe(event: LearningEvent, { lessons, items, tasks, made, met }: Marks): void {
  if (event.kind === 'lesson') lessons.add(event.lesson);
  if (event.kind === 'artefact') put(made, event.criterion, event.exists);
  if (event.kind === 'judgement') put(met, event.criterion, event.judgement === 'met');
  if (event.kind === 'submission') for (const { task } of event.answers) tasks.add(task);
  if (event.kind !== 'response') return;
  if (event.format === WRITTEN_FORMAT) tasks.add(event.item);
  for (const criterion of event.criteria) {
    items.set(criterion, (items.get(criterion) ?? new Set()).add(event.item));
  }
}

function put<T>(set: Set<T>, value: T, isIn: boolean): void {
  if (isIn) set.add(value);
  else set.delete(value);
}

/** How much of a step is left, 0 to 1. */
const shareLeft: Readonly<Record<StepKind, (step: StudyStep, done: Done) => number>> = {
  read: ({ lesson }, done) => {
    const isMet = lesson.criteria.length > 0 && openIn(lesson.criteria, done).length === 0;
    return done.lessons.has(lesson.id) || isMet ? 0 : 1;
  },
  practise: ({ lesson }, done) => {
    const left = openIn(lesson.criteria, done).map(({ id, items }) =>
      Math.max(0, items - answered(done, id)),
    );
    return ratio(left, lesson.criteria, ({ items }) => items);
  },
  write: ({ lesson }, done) => {
    const left = openIn(lesson.criteria, done).map(
      ({ tasks }) => tasks.filter((task) => !done.tasks.has(task)).length,
    );
    return ratio(left, lesson.criteria, ({ tasks }) => tasks.length);
  },
  make: ({ lesson }, done) => {
    const asked = ({ isPerformance }: StudyCriterion) => (isPerformance ? 1 : 0);
    const left = openIn(lesson.criteria, done).map((criterion) =>
      done.made.has(criterion.id) ? 0 : asked(criterion),
    );
    return ratio(left, lesson.criteria, asked);
  },
};

function openIn(criteria: readonly StudyCriterion[], { met }: Done): readonly StudyCriterion[] {
  return criteria.filter(({ id }) => !met.has(id));
}

/** Items answered for a criterion, written tasks apart. */
function answered({ items, tasks }: Done, criterion: CriterionId): number {
  return [...(items.get(criterion) ?? [])].filter((item) => !tasks.has(item)).length;
}

function ratio(
  left: readonly number[],
  criteria: readonly StudyCriterion[],
  size: (criterion: StudyCriterion) => number,
): number {
  const all = criteria.reduce((sum, criterion) => sum + size(criterion), 0);
  return all === 0 ? 0 : left.reduce((sum, number) => sum + number, 0) / all;
}
