import type { ResponseEvent } from './attempt.ts';
import type { ItemId } from './curriculum.ts';
import type { Day, DayOf } from './day.ts';
import {
  afterAnswer,
  afterLearning,
  guessOfFormat,
  KNOWLEDGE_PARAMETERS,
  type KnowledgeParameters,
} from './knowledge.ts';
import { type EssentialPoints, isRight, WRITTEN_FORMAT } from './responses.ts';

/** What is needed to weigh a response. */
export interface EvidenceContext {
  readonly dayOf: DayOf;
  /**
   * The guess rate of the item as it was answered. Undefined when the item is gone or its revision
   * is another one now; the format's own rate is used then.
   */
  readonly guessOf?: ((event: ResponseEvent) => number | undefined) | undefined;
  readonly essentialPoints?: EssentialPoints | undefined;
  readonly parameters?: KnowledgeParameters | undefined;
}

/**
 * What the responses so far say about one criterion. A running total: `observe` changes it, so
 * that ten thousand responses make no garbage.
 */
export interface Tally {
  /** P(known). */
  known: number;
  /** Responses that count as evidence, and those of them that are right. */
  answered: number;
  right: number;
  /** Formats and days with at least one right response that counts. */
  readonly formats: Set<string>;
  readonly days: Set<Day>;
  /** A written answer with all essential points was self-checked. */
  written: boolean;
  /** When the criterion was last met, by any response; milliseconds. */
  lastAt: number | undefined;
  readonly met: Map<ItemId, Meeting>;
}

/** The last day on which an item was met, and whether it has taught all it can on that day. */
interface Meeting {
  readonly day: Day;
  readonly spent: boolean;
}

export function newTally(parameters: KnowledgeParameters = KNOWLEDGE_PARAMETERS): Tally {
  return {
    known: parameters.prior,
    answered: 0,
    right: 0,
    formats: new Set(),
    days: new Set(),
    written: false,
    lastAt: undefined,
    met: new Map(),
  };
}

/**
 * Adds one response to a tally. Responses must come in order of time.
 *
 * What a response is worth:
 * - the first try at an item on a day is evidence, and an opportunity to learn;
 * - a retry, or a right answer to an item whose key was told earlier the same day, proves nothing:
 *   the first such right answer is an opportunity to learn, the others are nothing;
 * - a wrong answer to an item whose key was told the same day is evidence all the same.
 *
 * An item that assesses several criteria counts in full for each of them.
 */
export function observe(tally: Tally, event: ResponseEvent, context: EvidenceContext): void {
  const day = context.dayOf(event.at);
  const right = isRight(event, context.essentialPoints);
  const before = tally.met.get(event.item);
  const again = event.tryNumber > 1 || before?.day === day;
  tally.lastAt = event.at;
  if (again && (right || event.tryNumber > 1)) {
    const spent = before?.day === day && before.spent;
    if (right && !spent) tally.known = afterLearning(tally.known, context.parameters);
    tally.met.set(event.item, { day, spent: spent || right });
    return;
  }
  weigh(tally, event, right, context);
  if (right) award(tally, event.format, day);
  tally.met.set(event.item, { day, spent: right });
}

function award(tally: Tally, format: string, day: Day): void {
  tally.right += 1;
  tally.formats.add(format);
  tally.days.add(day);
  if (format === WRITTEN_FORMAT) tally.written = true;
}

function weigh(tally: Tally, event: ResponseEvent, right: boolean, context: EvidenceContext): void {
  const { parameters = KNOWLEDGE_PARAMETERS } = context;
  const evidence = afterAnswer(tally.known, { right, guess: guessFor(event, context) }, parameters);
  tally.known = afterLearning(evidence, parameters);
  tally.answered += 1;
}

function guessFor(event: ResponseEvent, context: EvidenceContext): number {
  const ofFormat = guessOfFormat(event.format);
  if (event.format === WRITTEN_FORMAT) return ofFormat;
  return context.guessOf?.(event) ?? ofFormat;
}
