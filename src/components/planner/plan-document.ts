import type { DocumentBlock, DocumentFact, WorkDocument } from '../../domain/document.ts';
import {
  dateInWords,
  plannerMessages as messages,
  outcomeInWords,
  partInWords,
  timeInWords,
  weekdayInWords,
} from '../../messages/planner.ts';
import type { StudyUnit } from '../../planning/study-step.ts';
import { type PlannedWeek, weeksOf } from '../../planning/weeks.ts';
import type { StudyPlanNow } from '../../stores/study-plan.ts';

/** The plan on paper: a table a week. */
export function planDocument(now: StudyPlanNow, units: readonly StudyUnit[]): WorkDocument {
  return {
    title: messages.title,
    facts: factsOf(now, units),
    blocks: [
      { kind: 'paragraph', text: outcomeInWords(now.plan.outcome) },
      ...weeksOf(now.plan.days).map(weekTable),
    ],
  };
}

function factsOf(now: StudyPlanNow, units: readonly StudyUnit[]): readonly DocumentFact[] {
  const { settings, left, all, target, today, plan } = now;
  const chosen = units.filter(({ id }) => settings.units.includes(id));
  const end = plan.days.at(-1)?.day;
  const date = (name: string, day: number | undefined) =>
    day === undefined ? [] : [{ name, text: dateInWords(day) }];
  return [
    { name: messages.printedUnits, text: chosen.map(({ label }) => label).join(', ') },
    { name: messages.printedLeft, text: messages.left(left, all) },
    ...date(messages.printedEnd, end),
    ...date(messages.printedTarget, target),
    ...date(messages.printedMade, today),
  ];
}

function weekTable({ monday, days }: PlannedWeek): DocumentBlock {
  return {
    kind: 'table',
    caption: messages.week(monday),
    head: [messages.printedDay, messages.printedTime, messages.printedWhat],
    rows: days.map(({ day, minutes, parts }) => [
      weekdayInWords(day),
      timeInWords(minutes),
      parts.map(partInWords).join('\n'),
    ]),
    rowHeads: true,
  };
}
