import type { LearningEvent, ResponseEvent } from '../domain/attempt.ts';
import type { AssessmentCriterion, CriterionId } from '../domain/curriculum.ts';
import { type ReadinessState, readinessFrom } from '../domain/readiness.ts';
import { responsesInOrder } from '../domain/responses.ts';
import { newTally, observe, type Tally } from '../domain/tally.ts';
import { type Memory, newMemory, recallAt, recordReview, stateOf } from './memory.ts';
import { type PracticeContext, readinessNow } from './readiness-now.ts';

/** A criterion whose state is another one than it was. */
export interface StateChange {
  readonly criterion: CriterionId;
  readonly from: ReadinessState;
  readonly to: ReadinessState;
}

export interface Changes {
  /** In the order of the criteria. */
  readonly changes: readonly StateChange[];
  /** Responses since then, retries included. */
  readonly responses: number;
  readonly readyThen: number;
  readonly readyNow: number;
}

/**
 * What changed since a moment, such as the learner's last visit: by what they did, by what was
 * forgotten, and by what an assessor judged. Times in milliseconds.
 *
 * @param since events at this very moment belong to the past.
 */
export function changesSince(
  criteria: readonly AssessmentCriterion[],
  events: readonly LearningEvent[],
  { since, now }: { readonly since: number; readonly now: number },
  context: PracticeContext,
): Changes {
  const earlier = events.filter((event) => event.at <= since);
  const then = readinessNow(criteria, earlier, since, asKnownAt(since, context)).readiness;
  const today = readinessNow(criteria, events, now, context).readiness;
  const changes = today.flatMap((one, index) => {
    const from = then[index]?.state ?? 'not-started';
    return from === one.state ? [] : [{ criterion: one.criterion, from, to: one.state }];
  });
  const later = events.filter((event) => event.kind === 'response' && event.at > since);
  return {
    changes,
    responses: later.length,
    readyThen: then.filter(({ state }) => isReady(state)).length,
    readyNow: today.filter(({ state }) => isReady(state)).length,
  };
}

/** How many criteria were ready or achieved at a moment (milliseconds). */
export interface ReadyPoint {
  readonly at: number;
  readonly ready: number;
}

/**
 * Progress over time: how many criteria were ready at each of some moments, in order of time.
 * One pass over the log however many moments there are. A criterion may fall out again, when it
 * is being forgotten.
 */
export function readyOverTime(
  criteria: readonly AssessmentCriterion[],
  events: readonly LearningEvent[],
  moments: readonly number[],
  context: PracticeContext,
): readonly ReadyPoint[] {
  const tracks = new Map(criteria.map((criterion) => [criterion.id, newTrack(criterion, context)]));
  const responses = responsesInOrder(events);
  let next = 0;
  return [...moments]
    .sort((a, b) => a - b)
    .map((at) => {
      for (let event = responses[next]; event && event.at <= at; event = responses[next]) {
        record(tracks, event, context);
        next += 1;
      }
      const known = asKnownAt(at, context);
      const ready = [...tracks.values()].filter((track) => isReady(stateAt(track, at, known)));
      return { at, ready: ready.length };
    });
}

interface Track {
  readonly criterion: AssessmentCriterion;
  readonly tally: Tally;
  readonly memory: Memory;
}

function newTrack(criterion: AssessmentCriterion, context: PracticeContext): Track {
  return { criterion, tally: newTally(context.parameters), memory: newMemory() };
}

function record(
  tracks: ReadonlyMap<CriterionId, Track>,
  event: ResponseEvent,
  context: PracticeContext,
): void {
  for (const criterion of new Set(event.criteria)) {
    const track = tracks.get(criterion);
    if (!track) continue;
    observe(track.tally, event, context);
    recordReview(track.memory, event, context);
  }
}

function stateAt(track: Track, at: number, context: PracticeContext): ReadinessState {
  const recall = () => {
    const state = stateOf(track.memory);
    return state === null ? undefined : recallAt(state, { at: track.memory.at, now: at });
  };
  return readinessFrom(track.criterion, track.tally, { ...context, recall }).state;
}

/** The context with the artefacts and judgements that existed at a moment. */
function asKnownAt(at: number, context: PracticeContext): PracticeContext {
  const until = (dates: ReadonlyMap<CriterionId, number> | undefined) =>
    dates && new Map([...dates].filter(([, date]) => date <= at));
  return { ...context, artefacts: until(context.artefacts), achieved: until(context.achieved) };
}

function isReady(state: ReadinessState): boolean {
  return state === 'ready' || state === 'achieved';
}
