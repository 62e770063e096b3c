import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DAY_MS, type Day, dateOfDay } from '../domain/day.ts';

/** A study plan as a calendar is told of it. */
export interface CalendarPlan {
  readonly name: string;
  /** Permanent id of the plan: with the day it names an event for ever. */
  readonly id: string;
  /** Counts the exports of this plan, so that a calendar knows the newer one. */
  readonly sequence: number;
  /** Minutes after midnight at which study begins. */
  readonly begin: number;
  readonly days: readonly CalendarDay[];
  /** Days of an earlier export on which there is no study now. */
  readonly dropped: readonly Day[];
  /** Where the plan can be seen. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface CalendarDay {
  readonly day: Day;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
}

/**
 * The plan as an iCalendar file (RFC 5545), an event a day.
 *
 * An event's UID is made from the plan and the day, and its SEQUENCE grows: so importing again
 * changes the events that are there instead of adding to them, and days that fell away come as
 * cancelled. Times are floating (§3.3.5, form 1): six in the evening is meant wherever the learner
 * is, in summer and in winter, and no zone has to be described.
 */
export function calendarFile(plan: CalendarPlan): string {
  const calendar = ical({
    name: plan.name,
    prodId: { company: 'Attain', product: 'Study planner', language: 'EN' },
    // What is to be added to a calendar, without anybody being invited. RFC 5546 §3.2.1.
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(plan.now);
  const common = (day: Day) => ({
    id: `${plan.id}-${dateOfDay(day)}@attain`,
    sequence: plan.sequence,
    stamp,
    lastModified: stamp,
    floating: true,
    start: clockTime(day, plan.begin),
  });
  for (const { day, minutes, title, text } of plan.days) {
    calendar.createEvent({
      ...common(day),
      end: clockTime(day, plan.begin + minutes),
      summary: title,
      description: text,
      url: plan.url,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  for (const day of plan.dropped) {
    calendar.createEvent({
      ...common(day),
      end: clockTime(day, plan.begin + 30),
      summary: plan.name,
      status: ICalEventStatus.CANCELLED,
    });
  }
  return calendar.toString();
}

/** A time of day without a zone: the library writes a floating time as UTC has it. */
function clockTime(day: Day, minutes: number): Date {
  return new Date(day * DAY_MS + minutes * 60_000);
}
