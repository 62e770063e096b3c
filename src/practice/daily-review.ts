import type { LearningEvent, ResponseEvent } from '../domain/attempt.ts';
import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import type { Day } from '../domain/day.ts';
import { responsesInOrder } from '../domain/responses.ts';
import { seededShuffle } from '../domain/shuffle.ts';
import type { DrawableItem, DrawnItem } from './draw.ts';
import { type CriterionSchedule, type ScheduleParams, scheduleOfAll } from './schedule.ts';

/** Five minutes at the 25 to 30 seconds that an item takes. */
export const DAILY_CAP = 12;
/** With few criteria due, each may be asked twice, in two items. */
const ITEMS_PER_CRITERION = 2;

export interface ReviewRequest {
  readonly criteria: readonly CriterionId[];
  readonly items: readonly DrawableItem[];
  readonly events: readonly LearningEvent[];
  /** Milliseconds. */
  readonly now: number;
  readonly params: ScheduleParams;
  readonly seed: string;
  /** Items a day at most. Default 12. */
  readonly cap?: number | undefined;
}

export interface DailyReview {
  /**
   * - `to-do`: there are items to review;
   * - `done`: reviewed today, or all that is not due yet; nothing more to do today;
   * - `nothing-yet`: nothing has been practised, so nothing can be reviewed.
   */
  readonly status: 'to-do' | 'done' | 'nothing-yet';
  /** In the order in which to show them. */
  readonly items: readonly DrawnItem[];
  /** Criteria that are due and wait for another day because of the cap. */
  readonly later: number;
  /** Items of the daily review answered today. */
  readonly answeredToday: number;
  /** The first day after today on which something is due; absent when nothing was practised. */
  readonly nextDay?: Day | undefined;
}

/**
 * What to review today: criteria that are due, mistakes made with confidence first, then what is
 * nearest to being forgotten. Criteria take turns, so that two items of one criterion are never
 * neighbours unless it is the only one. The backlog is capped: who was away for a month meets
 * twelve items today, not two hundred, and the rest tomorrow.
 *
 * People put right the errors they were sure of more readily than others, if they are told and
 * asked again (B. Butterfield, J. Metcalfe, “Errors committed with high confidence are
 * hypercorrected”, Journal of Experimental Psychology: LMC 27 (2001)).
 */
export function dailyReview(request: ReviewRequest): DailyReview {
  const { criteria, events, now, params, cap = DAILY_CAP } = request;
  const today = params.dayOf(now);
  const schedules = [...scheduleOfAll(criteria, events, now, params).values()];
  const responses = responsesInOrder(events);
  const answeredToday = responses.filter((event) => isReviewOn(event, today, params)).length;
  const due = dueOf(schedules, request.items, today);
  const items = chooseItems(due, responses, { request, room: Math.max(cap - answeredToday, 0) });
  const drawnFor = new Set(items.map(({ criterion }) => criterion));
  return {
    status: statusOf(items, schedules),
    items,
    later: due.filter(({ criterion }) => !drawnFor.has(criterion)).length,
    answeredToday,
    nextDay: nextDayOf(schedules, today),
  };
}

interface DueCriterion {
  readonly criterion: CriterionId;
  readonly recall: number;
  /** Its items in the order given; never empty. */
  readonly items: readonly DrawableItem[];
  /** Items answered wrongly with confidence on an earlier day. */
  readonly errors: ReadonlySet<ItemId>;
}

function dueOf(
  schedules: readonly CriterionSchedule[],
  items: readonly DrawableItem[],
  today: Day,
): readonly DueCriterion[] {
  const due = schedules.flatMap((schedule) => {
    const { criterion, recall } = schedule;
    const own = itemsFor(criterion, items);
    const ids = new Set(own.map(({ id }) => id));
    // Of an item that is gone nobody can be asked again: its error rests with the criterion's grade.
    const open = schedule.confidentErrors.filter(({ item, day }) => day < today && ids.has(item));
    if (own.length === 0 || (!schedule.isDue && open.length === 0)) return [];
    return [{ criterion, recall, items: own, errors: new Set(open.map(({ item }) => item)) }];
  });
  return due.sort((a, b) => b.errors.size - a.errors.size || a.recall - b.recall);
}

/** Items whose main criterion it is; failing these, any that assess it. */
function itemsFor(criterion: CriterionId, items: readonly DrawableItem[]): readonly DrawableItem[] {
  const main = items.filter((item) => item.criteria[0] === criterion);
  return main.length > 0 ? main : items.filter((item) => item.criteria.includes(criterion));
}

function chooseItems(
  due: readonly DueCriterion[],
  responses: readonly ResponseEvent[],
  { request, room }: { readonly request: ReviewRequest; readonly room: number },
): readonly DrawnItem[] {
  const lastMet = new Map(responses.map((event) => [event.item, event.at]));
  const shuffle = seededShuffle(request.seed);
  const queues = due.map((one) => ({
    criterion: one.criterion,
    queue: mostUseful(shuffle(one.items), one.errors, lastMet),
  }));
  const chosen: DrawnItem[] = [];
  const taken = new Set<ItemId>();
  for (let round = 0; round < ITEMS_PER_CRITERION; round += 1) {
    for (const { criterion, queue } of queues) {
      const item = queue.find(({ id }) => !taken.has(id));
      if (!item || (due.length > 1 && chosen.at(-1)?.criterion === criterion)) continue;
      taken.add(item.id);
      chosen.push({ id: item.id, criterion });
    }
  }
  return chosen.slice(0, room);
}

/** Errors made with confidence first, then the items met longest ago or never. */
function mostUseful(
  items: readonly DrawableItem[],
  errors: ReadonlySet<ItemId>,
  lastMet: ReadonlyMap<ItemId, number>,
): readonly DrawableItem[] {
  const rankOf = ({ id }: DrawableItem) => (errors.has(id) ? 0 : 1);
  const metAt = ({ id }: DrawableItem) => lastMet.get(id) ?? Number.MIN_SAFE_INTEGER;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b) || metAt(a) - metAt(b));
}

function isReviewOn(event: ResponseEvent, day: Day, { dayOf }: ScheduleParams): boolean {
  return event.mode === 'review' && event.tryNumber === 1 && dayOf(event.at) === day;
}

function statusOf(
  items: readonly DrawnItem[],
  schedules: readonly CriterionSchedule[],
): DailyReview['status'] {
  if (items.length > 0) return 'to-do';
  return schedules.length > 0 ? 'done' : 'nothing-yet';
}

function nextDayOf(schedules: readonly CriterionSchedule[], today: Day): Day | undefined {
  if (schedules.length === 0) return undefined;
  return Math.max(Math.min(...schedules.map(({ dueDay }) => dueDay)), today + 1);
}
