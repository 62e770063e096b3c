/**
 * What saved progress keeps of a learner's word beside responses and lessons: which pieces of work
 * exist, and when the assessment is. The latest word on each counts, to the hour.
 */
import type { ArtefactEvent, LearningEvent, TargetEvent } from '../../domain/attempt.ts';
import type { CriterionId } from '../../domain/curriculum.ts';
import { DAY_MS } from '../../domain/day.ts';
import { inOrder } from '../../domain/log.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { hash16 } from './records.ts';

export interface SavedArtefact {
  /** 12 bits of the criterion's hash: no two criteria of the course share them. */
  readonly criterion: number;
  readonly exists: boolean;
  /** Since the beginning of 2026, UTC. */
  readonly hour: number;
}

export interface SavedTarget {
  /** Days since the beginning of 2026; `noDay` when the learner took the date back. */
  readonly day: number;
  readonly hour: number;
}

export interface SavedFacts {
  readonly artefacts: readonly SavedArtefact[];
  readonly target?: SavedTarget | undefined;
}

const beginning = Date.UTC(2026, 0, 1);
const hourMs = 3_600_000;
const noDay = 0xffff;

/** The facts in a log; undefined if there are none. */
export function savedFacts(events: readonly LearningEvent[]): SavedFacts | undefined {
  const artefacts = new Map<CriterionId, ArtefactEvent>();
  let target: TargetEvent | undefined;
  for (const event of inOrder(events)) {
    if (event.kind === 'artefact') artefacts.set(event.criterion, event);
    if (event.kind === 'target') target = event;
  }
  if (artefacts.size === 0 && !target) return undefined;
  return {
    artefacts: [...artefacts.values()].map(({ criterion, exists, at }) => ({
      criterion: criterionBits(criterion),
      exists,
      hour: hourOf(at),
    })),
    ...(target ? { target: { day: dayOf(target.date), hour: hourOf(target.at) } } : {}),
  };
}

/** Events for the saved facts that are newer than what the log says, in the course's words. */
export function restoredFacts(
  saved: SavedFacts | undefined,
  events: readonly LearningEvent[],
  criteria: readonly CriterionId[],
): readonly LearningEvent[] {
  if (!saved) return [];
  const here = savedFacts(events);
  const artefacts = saved.artefacts.flatMap((fact): readonly ArtefactEvent[] => {
    const own = here?.artefacts.find((one) => one.criterion === fact.criterion);
    const criterion = criteria.find((id) => criterionBits(id) === fact.criterion);
    if (criterion === undefined || (own && own.hour >= fact.hour)) return [];
    const id = `saved-artefact-${[fact.criterion, fact.hour, Number(fact.exists)].join('-')}`;
    return [{ id, at: timeOf(fact.hour), kind: 'artefact', criterion, exists: fact.exists }];
  });
  const { target } = saved;
  if (!target || (here?.target && here.target.hour >= target.hour)) return artefacts;
  const id = `saved-target-${target.day}-${target.hour}`;
  return [...artefacts, { id, at: timeOf(target.hour), kind: 'target', date: dateOf(target.day) }];
}

export function writeFacts(writer: BitWriter, { artefacts, target }: SavedFacts): void {
  const ordered = [...artefacts].sort((a, b) => a.hour - b.hour || a.criterion - b.criterion);
  writer.number(ordered.length, 3);
  let hour = 0;
  for (const artefact of ordered) {
    writer.bits(artefact.criterion, 12);
    writer.bits(Number(artefact.exists), 1);
    writer.number(artefact.hour - hour, hour === 0 ? 12 : 5);
    hour = artefact.hour;
  }
  writer.bits(Number(target !== undefined), 1);
  if (!target) return;
  writer.bits(target.day, 16);
  writer.bits(target.hour, 20);
}

export function readFacts(reader: BitReader): SavedFacts {
  const count = reader.number(3);
  const artefacts: SavedArtefact[] = [];
  let hour = 0;
  while (artefacts.length < count) {
    const criterion = reader.bits(12);
    const exists = reader.bits(1) === 1;
    hour += reader.number(hour === 0 ? 12 : 5);
    artefacts.push({ criterion, exists, hour });
  }
  if (reader.bits(1) === 0) return { artefacts };
  return { artefacts, target: { day: reader.bits(16), hour: reader.bits(20) } };
}

/** 12 bits that stand for a criterion among those of a course. */
export function criterionBits(id: CriterionId): number {
  return hash16(id) & 0xfff;
}

function hourOf(at: number): number {
  return Math.min(Math.max(Math.floor((at - beginning) / hourMs), 0), 2 ** 20 - 1);
}

function timeOf(hour: number): number {
  return beginning + hour * hourMs;
}

function dayOf(date: string): number {
  const day = Math.round((Date.parse(`${date}T00:00:00Z`) - beginning) / DAY_MS);
  return day >= 0 && day < noDay ? day : noDay;
}

function dateOf(day: number): string {
  return day === noDay ? '' : new Date(beginning + day * DAY_MS).toISOString().slice(0, 10);
}
