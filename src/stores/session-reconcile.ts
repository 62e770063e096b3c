import type { LearningEvent, ResponseEvent } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import type { ProgressReading, SavedProgress } from '../tracking/saved-progress/codec.ts';
import type { SavedFacts } from '../tracking/saved-progress/facts.ts';
import { hash16, type SavedLesson } from '../tracking/saved-progress/records.ts';
import {
  compareResponses,
  type KnownItem,
  type MissingResponse,
  restoredLesson,
  restoredResponse,
} from '../tracking/saved-progress/restore.ts';
import type { SessionMirror } from './session-mirror.ts';

/** What a launch finds out when it holds the learner's log against what the platform had kept. */
export interface Reconciliation {
  /** In the platform's progress, but not in the log: from another device, or a cleared browser. */
  readonly toRestore: readonly MissingResponse[];
  readonly lessonsToRestore: readonly SavedLesson[];
  /** The learner's word on pieces of work and the assessment's date, as saved. */
  readonly facts?: SavedFacts | undefined;
  /** Ids of the events that the platform has. The others are to be sent, again if need be. */
  readonly settled: ReadonlySet<string>;
  /** How many were sent before, and the platform does not have them. */
  readonly lost: number;
}

const nothing: SavedProgress = {
  revision: 0,
  writer: 0,
  responses: [],
  lessons: [],
  dropped: false,
};

/** The part of a reading that can be relied on. */
export function progressOf(reading: ProgressReading): SavedProgress {
  return 'progress' in reading ? reading.progress : nothing;
}

/**
 * Compares by content, not by revision alone: two devices may have saved in turn, and a platform
 * may have said that it kept what it did not. Only what the progress had no room for, or has lost,
 * is taken on the word of the mirror, up to the revision that did arrive.
 */
export function reconcile(
  events: readonly LearningEvent[],
  reading: ProgressReading,
  mirror: SessionMirror,
): Reconciliation {
  const progress = progressOf(reading);
  const responses = events.filter((event) => event.kind === 'response');
  const { missingHere, missingThere } = compareResponses(responses, progress.responses);
  const incomplete = progress.dropped || reading.status === 'damaged';
  const arrived = ({ id }: ResponseEvent) =>
    incomplete && (mirror.sent[id] ?? Number.POSITIVE_INFINITY) <= progress.revision;
  const unsent = new Set(missingThere.filter((event) => !arrived(event)).map(({ id }) => id));
  return {
    toRestore: missingHere,
    lessonsToRestore: missingLessons(events, progress.lessons),
    facts: progress.facts,
    settled: new Set(responses.map(({ id }) => id).filter((id) => !unsent.has(id))),
    lost: [...unsent].filter((id) => id in mirror.sent).length,
  };
}

function missingLessons(
  events: readonly LearningEvent[],
  saved: readonly SavedLesson[],
): readonly SavedLesson[] {
  const here = new Set(
    events.flatMap((event) => (event.kind === 'lesson' ? [hash16(event.lesson)] : [])),
  );
  return saved.filter(({ lesson }) => !here.has(lesson));
}

export interface RestoreContext {
  readonly criteria: readonly CriterionId[];
  readonly lessons: readonly string[];
  readonly findItems: (criterion: CriterionId) => Promise<readonly KnownItem[]>;
}

export interface Restored {
  readonly events: readonly LearningEvent[];
  /** Those whose items could not be looked up now. They are saved on as they are. */
  readonly waiting: readonly MissingResponse[];
}

/** Makes events of what was missing. Never rejects. */
export async function restore(
  missing: readonly MissingResponse[],
  context: RestoreContext,
): Promise<Restored> {
  const codes = [...new Set(missing.map(({ saved }) => saved.criterion))];
  const parts = await Promise.all(
    codes.map((code) =>
      restoreCriterion(
        missing.filter(({ saved }) => saved.criterion === code),
        context.criteria.find((criterion) => hash16(criterion) === code),
        context,
      ),
    ),
  );
  return {
    events: parts.flatMap(({ events }) => events),
    waiting: parts.flatMap(({ waiting }) => waiting),
  };
}

async function restoreCriterion(
  missing: readonly MissingResponse[],
  criterion: CriterionId | undefined,
  { findItems }: RestoreContext,
): Promise<Restored> {
  try {
    const items = criterion === undefined ? [] : await findItems(criterion);
    const events = missing.map((one) => restoredResponse(one, criterion, items));
    return { events, waiting: [] };
  } catch {
    return { events: [], waiting: missing };
  }
}

/** Lessons that the course still has, as events. */
export function restoreLessons(
  saved: readonly SavedLesson[],
  lessons: readonly string[],
): readonly LearningEvent[] {
  return saved.flatMap((one) => restoredLesson(one, lessons) ?? []);
}
