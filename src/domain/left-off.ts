import type { LearningEvent } from './attempt.ts';
import type { CriterionId } from './curriculum.ts';

/** A lesson as far as finding the way needs it. */
export interface LessonPlace {
  /** `ccs14/sectors`. */
  readonly id: string;
  readonly title: string;
  /** Its address as the page links to it. */
  readonly path: string;
  /** The criteria it teaches, with the number of items that practise each. */
  readonly criteria: readonly { readonly id: CriterionId; readonly items: number }[];
}

export interface LeftOff {
  readonly lesson: LessonPlace;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * The lesson in which the learner did something last: responded, wrote, finished or looked.
 * `events` in the order of time; `visit` is the lesson looked at last, if that is known.
 */
export function whereLeftOff(
  lessons: readonly LessonPlace[],
  events: readonly LearningEvent[],
  visit?: LeftOff | undefined,
): LeftOff | undefined {
  let last = visit;
  for (const event of events) {
    if (event.at < (last?.at ?? 0)) continue;
    const lesson = lessons.find((place) => belongsTo(event, place));
    if (lesson) last = { lesson, at: event.at };
  }
  return last;
}

/** The first lesson with an item that has had no response yet; undefined when there is none. */
export function nextToPractise(
  lessons: readonly LessonPlace[],
  events: readonly LearningEvent[],
): LessonPlace | undefined {
  const answered = new Map<CriterionId, Set<string>>();
  for (const event of events) {
    if (event.kind !== 'response') continue;
    for (const criterion of event.criteria) {
      answered.set(criterion, (answered.get(criterion) ?? new Set()).add(event.item));
    }
  }
  return lessons.find(({ criteria }) =>
    criteria.some(({ id, items }) => (answered.get(id)?.size ?? 0) < items),
  );
}

function belongsTo(event: LearningEvent, { id, criteria }: LessonPlace): boolean {
  if (event.kind === 'lesson') return event.lesson === id;
  if (event.kind === 'note') return event.field.startsWith(`${id}#`);
  if (event.kind !== 'response') return false;
  return criteria.some((criterion) => criterion.id === event.criteria[0]);
}
