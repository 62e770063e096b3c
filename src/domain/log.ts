/**
 * The learning log as a set of events: reading, joining and ordering it. The log is append-only,
 * and an id stands for one event for ever, so joining two logs is a union by id: it does not
 * matter which comes first, how often it is done, or in how many steps.
 */
import type {
  ArtefactEvent,
  JudgementEvent,
  LearningEvent,
  LessonEvent,
  NoteEvent,
  ResponseEvent,
  SittingEvent,
  SittingStepEvent,
  SubmissionEvent,
  TargetEvent,
  WorkEvent,
} from './attempt.ts';

/**
 * An event as it is stored. Only the id is certain: it may be of a kind that a newer release
 * writes. Such an event is kept and exported as it is, and given to nobody who would read it.
 */
export interface StoredEvent {
  readonly id: string;
}

type Check = (value: unknown) => boolean;
type Checks<E> = { readonly [field in keyof E]-?: Check };

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const common = { id: isText, at: isNumber };

const responseChecks: Checks<ResponseEvent> = {
  ...common,
  kind: isText,
  item: isText,
  revision: isText,
  criteria: listOf(isText),
  format: isText,
  response: (value) => value !== undefined,
  mark: isMark,
  tryNumber: isNumber,
  mode: oneOf('check', 'self-test', 'mock', 'review'),
  confidence: optional(oneOf('guess', 'think', 'sure')),
  sitting: optional(isText),
  seconds: optional(isNumber),
};
const noteChecks: Checks<NoteEvent> = { ...common, kind: isText, field: isText, text: isText };
const lessonChecks: Checks<LessonEvent> = { ...common, kind: isText, lesson: isText };
const sittingChecks: Checks<SittingEvent> = {
  ...common,
  kind: isText,
  sitting: isText,
  mode: oneOf('self-test', 'mock'),
  drawn: listOf((one) => isRecord(one) && isText(one['id']) && isText(one['criterion'])),
  criteria: listOf(isText),
  feedback: oneOf('now', 'end'),
  seconds: optional(isNumber),
  extraTime: isNumber,
};
const stepChecks: Checks<SittingStepEvent> = {
  ...common,
  kind: isText,
  sitting: isText,
  step: oneOf('paused', 'resumed', 'passed-over', 'finished', 'discarded'),
  item: optional(isText),
};
const targetChecks: Checks<TargetEvent> = { ...common, kind: isText, date: isText };
const artefactChecks: Checks<ArtefactEvent> = {
  ...common,
  kind: isText,
  criterion: isText,
  exists: oneOf(true, false),
};

const workChecks: Checks<WorkEvent> = {
  ...common,
  kind: isText,
  work: isText,
  tool: isText,
  changes: (value) => isRecord(value) && !Array.isArray(value),
  editor: isText,
};
const submissionChecks: Checks<SubmissionEvent> = {
  ...common,
  kind: isText,
  evidence: isText,
  unit: isText,
  attempt: isNumber,
  answers: listOf(
    (one) =>
      isRecord(one) && isText(one['task']) && isText(one['criterion']) && isText(one['text']),
  ),
};
const judgementChecks: Checks<JudgementEvent> = {
  ...common,
  kind: isText,
  criterion: isText,
  judgement: oneOf('met', 'not-yet-met'),
  feedback: isText,
  assessor: isText,
  evidence: isText,
  feedbackFile: isText,
  summary: optional(isText),
};

// A Map, so that a kind called `constructor` is just an unknown kind.
const checksOf = new Map<unknown, Readonly<Record<string, Check>>>([
  ['response', responseChecks],
  ['note', noteChecks],
  ['lesson', lessonChecks],
  ['sitting', sittingChecks],
  ['sitting-step', stepChecks],
  ['target', targetChecks],
  ['artefact', artefactChecks],
  ['work', workChecks],
  ['submission', submissionChecks],
  ['judgement', judgementChecks],
]);

/** Whether a foreign value can be kept in the log at all: an object with a text as its id. */
export function isStoredEvent(value: unknown): value is StoredEvent {
  return isRecord(value) && isText(value.id);
}

/** Whether an event is of a kind that this release knows, with every field as it should be. */
export function isLearningEvent(value: unknown): value is LearningEvent {
  if (!isRecord(value)) return false;
  const checks = checksOf.get(value.kind);
  return !!checks && Object.entries(checks).every(([field, check]) => check(value[field]));
}

/** The events whose ids are not among `known`, each id once: the first with an id counts. */
export function newTo<E extends StoredEvent>(
  known: { has: (id: string) => boolean },
  events: readonly E[],
): readonly E[] {
  const fresh = new Map<string, E>();
  for (const event of events) {
    if (!known.has(event.id) && !fresh.has(event.id)) fresh.set(event.id, event);
  }
  return [...fresh.values()];
}

/** Both logs as one, each id once. What `left` has is never replaced. The order says nothing. */
export function union<E extends StoredEvent>(
  left: readonly E[],
  right: readonly E[],
): readonly E[] {
  return newTo(new Set(), [...left, ...right]);
}

/** By time, then by id, so that every device sees one order, even after a clock went backwards. */
export function inOrder<E extends LearningEvent>(events: readonly E[]): readonly E[] {
  return [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function isMark(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { awarded, available } = value;
  return (
    typeof awarded === 'number' &&
    typeof available === 'number' &&
    awarded >= 0 &&
    awarded <= available &&
    available < Number.POSITIVE_INFINITY
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
