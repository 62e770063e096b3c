import type {
  LearningEvent,
  ResponseEvent,
  SittingEvent,
  SittingStepEvent,
} from '../domain/attempt.ts';
import type { ItemId } from '../domain/curriculum.ts';
import { inOrder } from '../domain/log.ts';
import { type Clock, type Pause, pause, remaining, resume, type TimeAdjustment } from './timing.ts';

/** A test as the log tells it: what was drawn, what was done, and where it stands. */
export interface SittingRecord {
  readonly plan: SittingEvent;
  /** The first response to each item; later ones are retries. */
  readonly responses: ReadonlyMap<ItemId, ResponseEvent>;
  /** Items put off, the one put off longest ago first. */
  readonly passedOver: readonly ItemId[];
  readonly pauses: readonly Pause[];
  /** When the learner ended it; absent while it is not ended. */
  readonly finishedAt?: number | undefined;
  readonly discarded: boolean;
  /** The latest moment at which anything was done in it, milliseconds. */
  readonly seenAt: number;
}

/** Every test of a log, in the order in which they were started. The order of the log is nothing. */
export function sittingsIn(events: readonly LearningEvent[]): readonly SittingRecord[] {
  const sittings = new Map<string, SittingRecord>();
  for (const event of inOrder(events)) {
    if (!('sitting' in event) || event.sitting === undefined) continue;
    const known = sittings.get(event.sitting);
    if (known) sittings.set(event.sitting, after(known, event));
    else if (event.kind === 'sitting') sittings.set(event.sitting, newRecord(event));
  }
  return [...sittings.values()];
}

/** One test of a log. */
export function sittingIn(
  events: readonly LearningEvent[],
  sitting: string,
): SittingRecord | undefined {
  return sittingsIn(events).find(({ plan }) => plan.sitting === sitting);
}

/** Items of tests that can still be gone on with: no other test may draw them. */
export function itemsInUse(sittings: readonly SittingRecord[]): ReadonlySet<ItemId> {
  const open = sittings.filter(isOpen);
  return new Set(open.flatMap(({ plan }) => plan.drawn.map(({ id }) => id)));
}

export function isOpen({ finishedAt, discarded }: SittingRecord): boolean {
  return finishedAt === undefined && !discarded;
}

/** The items still to be answered: in the order of the test, those put off at the end. */
export function itemsToCome(record: SittingRecord): readonly ItemId[] {
  const open = record.plan.drawn.map(({ id }) => id).filter((id) => !record.responses.has(id));
  const putOff = record.passedOver.filter((id) => open.includes(id));
  return [...open.filter((id) => !putOff.includes(id)), ...putOff];
}

/** The clock of a test at a moment (milliseconds). It stands still once the test is finished. */
export function clockOf(record: SittingRecord, now: number): Clock {
  return remaining(timed(record), record.finishedAt ?? now);
}

function timed({ plan, pauses, seenAt }: Pick<SittingRecord, 'plan' | 'pauses' | 'seenAt'>) {
  const { seconds } = plan;
  const adjustment: TimeAdjustment = adjustments.find((one) => one === plan.extraTime) ?? 1;
  return { startedAt: plan.at, seconds, adjustment, pauses, seenAt };
}

const adjustments = [1, 1.25, 1.5, 2] as const;

function newRecord(plan: SittingEvent): SittingRecord {
  const seenAt = plan.at;
  return { plan, responses: new Map(), passedOver: [], pauses: [], discarded: false, seenAt };
}

function after(record: SittingRecord, event: LearningEvent): SittingRecord {
  const seenAt = Math.max(record.seenAt, event.at);
  if (event.kind === 'response') {
    if (record.responses.has(event.item)) return { ...record, seenAt };
    return { ...record, seenAt, responses: new Map([...record.responses, [event.item, event]]) };
  }
  return event.kind === 'sitting-step' ? { ...afterStep(record, event), seenAt } : record;
}

function afterStep(record: SittingRecord, { step, item, at }: SittingStepEvent): SittingRecord {
  switch (step) {
    case 'paused':
      return { ...record, pauses: pause(timed(record), at).pauses };
    case 'resumed':
      return { ...record, pauses: resume(timed(record), at).pauses };
    case 'passed-over': {
      const others = record.passedOver.filter((id) => id !== item);
      return { ...record, passedOver: item === undefined ? others : [...others, item] };
    }
    case 'finished':
      return { ...record, finishedAt: record.finishedAt ?? at };
    case 'discarded':
      return { ...record, discarded: true };
  }
}
