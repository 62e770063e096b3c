/** Sentences of the study planner. */
import { DAY_MS, type Day } from '../domain/day.ts';
import type { Outcome, PlannedPart } from '../planning/plan.ts';
import type { StepKind } from '../planning/study-step.ts';

/** `1 h 30 min`, `45 min`, `2 h`; never broken across lines. */
export function timeInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [`${hours}\u00a0h`] : []),
    ...(rest > 0 ? [`${rest}\u00a0min`] : []),
  ];
  return parts.length > 0 ? parts.join('\u00a0') : '0\u00a0min';
}

const dayWords = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: Day) => format.format(day * DAY_MS);
};

/** `Monday 30 November`. */
export const weekdayInWords = dayWords({ weekday: 'long', day: 'numeric', month: 'long' });
/** `30 November 2026`. */
export const dateInWords = dayWords({ day: 'numeric', month: 'long', year: 'numeric' });

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const plannerMessages = {
  title: 'Study planner',
  description:
    'Your guided learning hours spread over your own days, up to the date of your assessment.',
  lead: 'Say which days you have and how long. The planner spreads what is left over them, lesson by lesson, and moves along as you go.',
  noScript:
    'The plan is worked out in your browser, and that needs JavaScript, which is switched off.',
  loading: 'One moment …',
  summary: 'Your plan',
  left: (left: number, all: number) =>
    `${timeInWords(left)} of ${timeInWords(all)} are left to study.`,
  startsToday:
    'The plan starts today with what is left. A day that you miss is shared out among the others.',
  today: 'Today',
  doneToday: (minutes: number) => `Done today: ${timeInWords(minutes)} of the plan.`,
  enough: 'That is what the plan has for today.',
  notToday: 'No study planned today.',
  next: (day: Day) => `Next: ${weekdayInWords(day)}.`,
  review: 'Begin with the daily review',
  reviewTime: 'about five minutes',
  weeks: 'Week by week',
  meanings: 'What the words in front take in',
  week: (monday: Day) => `Week of ${dateInWords(monday)}`,
  dayTime: (minutes: number) => timeInWords(minutes),
  continued: 'continued',
  assessment: (day: Day) => `Your assessment: ${weekdayInWords(day)}.`,
  keep: 'Take it with you',
  print: 'Print the plan',
  calendar: 'Save for my calendar',
  calendarHint:
    'A file for the calendar of your phone or computer. When your plan has changed, save and open it again: most calendars then move the days instead of doubling them.',
  calendarSaved: (name: string) => `Saved as ${name}. Open it with your calendar.`,
  calendarFailed: 'The file could not be made: see that you are online, then try again.',
  calendarTitle: (first: string, others: number) =>
    others > 0 ? `Study: ${first}, and ${others} more` : `Study: ${first}`,
  settings: 'Your days and hours',
  units: 'What to study',
  unitsHint:
    'Guided learning hours are what the specification allows for being taught. The plan uses them as the size of a unit: reading, practice, written work, and the talk about it. Your tutor can tell you what your centre plans; change the hours to that.',
  hoursFor: (unit: string) => `Hours for ${unit}`,
  stated: (hours: number) => `The specification states ${hours} hours.`,
  notStated: (guess: number) =>
    `The specification states no hours for this unit. Enter what your centre plans. Our lessons, questions and tasks alone come to about ${guess}.`,
  hoursMissing: (unit: string) => `${unit} is not in the plan until you enter its hours.`,
  weekdays: 'When',
  weekdaysHint: 'The most that you want to study on each day.',
  noStudy: 'No study',
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  begin: 'I begin at',
  beginHint: 'For the calendar.',
  daysOff: 'Days off',
  daysOffHint: 'Holidays, stock-taking, a week away: nothing is planned on them.',
  firstDay: (number: number) => `Days off ${number}, first day`,
  lastDay: (number: number) => `Days off ${number}, last day`,
  first: 'From',
  last: 'To',
  removeDaysOff: (number: number) => `Remove days off ${number}`,
  remove: 'Remove',
  addDaysOff: 'Add days off',
  spare: 'Keep free before the date',
  spareHint: 'For revision, and for what takes longer than planned.',
  spareChoice: (weeks: number) => (weeks === 0 ? 'Nothing' : counted(weeks, 'week')),
  usual: 'This is a plan to begin with: set your own days below.',
  // The printed plan.
  printedDay: 'Day',
  printedTime: 'Time',
  printedWhat: 'What to study',
  printedLeft: 'Left to study',
  printedEnd: 'The plan ends on',
  printedTarget: 'Assessment on',
  printedUnits: 'Units',
  printedMade: 'As it stood on',
} as const;

/** What to do with a lesson. */
export const stepNames: Readonly<Record<StepKind, string>> = {
  read: 'Read',
  practise: 'Practise',
  write: 'Write',
  make: 'Make',
};

/** What each of them takes in. */
export const stepMeanings: Readonly<Record<StepKind, string>> = {
  read: 'Read the lesson, fill in “Your turn”, and talk it over with your tutor or a colleague.',
  practise: 'Answer the questions, and come back to those you got wrong.',
  write: 'Write the answers to the written tasks and check them against their points.',
  make: 'Make the piece of work, or collect the evidence from your job.',
};

/** `Read: Working in different sectors (35 min)`. */
export function partInWords({ step, minutes, isContinued }: PlannedPart): string {
  const more = isContinued ? `, ${plannerMessages.continued}` : '';
  return `${stepNames[step.kind]}: ${step.lesson.title}${more} (${timeInWords(minutes)})`;
}

/** What the plan comes to. */
export function outcomeInWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'done':
      return 'Nothing is left to plan for these units. The daily review keeps fresh what you know.';
    case 'no-time':
      return 'There is no time for it yet. Choose a unit, and at least one day with time to study.';
    case 'open':
      return `At this pace you finish on ${dateInWords(outcome.end)}.`;
    case 'fits':
      return `You finish on ${dateInWords(outcome.end)}, ${before(outcome.spareDays)} your assessment on ${dateInWords(outcome.target)}.`;
    case 'late':
      return lateInWords(outcome);
  }
}

function before(spareDays: number): string {
  if (spareDays === 0) return 'the day before';
  return spareDays < 14
    ? `with ${counted(spareDays, 'day')} free before`
    : `with ${counted(Math.floor(spareDays / 7), 'week')} free before`;
}

function lateInWords({ end, target, more }: Extract<Outcome, { kind: 'late' }>): string {
  const start = `${dateInWords(target)} comes too soon for this plan: with these days you finish on ${dateInWords(end)}.`;
  const help =
    more === undefined
      ? 'Talk to your tutor about a later date, or about what you can already show.'
      : `About ${timeInWords(more)} more a week would do. So would a later date: talk to your tutor.`;
  return `${start} ${help}`;
}
