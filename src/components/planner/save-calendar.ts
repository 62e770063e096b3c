import { plannerMessages as messages, partInWords } from '../../messages/planner.ts';
import type { PlannedDay } from '../../planning/plan.ts';
import { exportedIn, rememberExport, type StudyPlanNow } from '../../stores/study-plan.ts';
import { download } from '../download.ts';

/** Hands the learner the plan as a calendar file; returns its name. */
export async function saveCalendar(now: StudyPlanNow): Promise<string> {
  const { calendarFile } = await import('../../planning/calendar.ts');
  const { plan, settings, today, values } = now;
  const before = exportedIn(values);
  const days = plan.days.map(({ day }) => day);
  const sequence = before.sequence + 1;
  const id = rememberExport(days, sequence);
  const file = calendarFile({
    ...{ name: messages.title, id, sequence, begin: settings.begin },
    days: plan.days.map(calendarDay),
    dropped: before.days.filter((day) => day >= today && !days.includes(day)),
    url: new URL('/planner/', location.href).href,
    now: Date.now(),
  });
  const name = 'study-plan.ics';
  download(name, new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  return name;
}

function calendarDay({ day, minutes, parts }: PlannedDay) {
  const lines = parts.map(
    (part) => `${partInWords(part)}\n${new URL(part.step.lesson.href, location.href).href}`,
  );
  const [first, ...others] = [...new Set(parts.map(({ step }) => step.lesson.title))];
  return {
    ...{ day, minutes },
    title: messages.calendarTitle(first ?? '', others.length),
    text: lines.join('\n'),
  };
}
