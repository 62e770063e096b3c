import type { Judgement, LearningEvent } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import type { ReadinessState } from '../domain/readiness.ts';
import { keyForLearner } from './session-identity.ts';

/**
 * How the learner stands, as `{ "ccs14/1.1": "ready", … }` in local storage, so that the small
 * script of every page can fill its tiles without opening the log. The log stays the only truth:
 * this is a copy, and pages show hollow tiles without it.
 */
export const standingKey = 'attain:standing';

/** Is dispatched on `document` when the mirror has changed in this tab. */
export const standingEvent = 'attain:standing';

/** Replaces the mirror. Criteria not started may be left out. */
export function mirrorStanding(states: ReadonlyMap<CriterionId, ReadinessState>): void {
  const text = JSON.stringify(Object.fromEntries(states));
  try {
    const key = keyForLearner(standingKey);
    if (localStorage.getItem(key) === text) return;
    localStorage.setItem(key, text);
    document.dispatchEvent(new Event(standingEvent));
  } catch {
    // Storage is blocked or full: tiles stay as they are.
  }
}

/**
 * Keeps the mirror in step with a log, in the order of time: a criterion that was responded to has
 * at least started, the assessor's last word decides whether it is achieved, and one that the log no
 * longer knows has not started. What the mirror says beyond that is kept.
 */
export function mirrorLog(events: readonly LearningEvent[]): void {
  const before = readMirror();
  const now = new Map<CriterionId, ReadinessState>();
  const startedAs = (id: CriterionId) => now.get(id) ?? before.get(id) ?? 'learning';
  for (const event of events) {
    if (event.kind === 'response') {
      for (const id of event.criteria) now.set(id, startedAs(id));
    }
    if (event.kind === 'judgement') {
      now.set(event.criterion, judgedAs(event.judgement, startedAs(event.criterion)));
    }
  }
  mirrorStanding(now);
}

function judgedAs(judgement: Judgement, past: ReadinessState): ReadinessState {
  if (judgement === 'met') return 'achieved';
  return past === 'achieved' ? 'learning' : past;
}

/** The mirror as it stands; empty when there is none that can be read. */
export function readMirror(): ReadonlyMap<CriterionId, ReadinessState> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyForLearner(standingKey)) ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.flatMap(([id, state]) => (isState(state) ? [[id, state]] : [])));
  } catch {
    return new Map();
  }
}

const states: Readonly<Record<ReadinessState, true>> = {
  'not-started': true,
  learning: true,
  ready: true,
  'refresh-due': true,
  achieved: true,
};

function isState(state: unknown): state is ReadinessState {
  return typeof state === 'string' && Object.hasOwn(states, state);
}
