/** The learner's study plan: its settings in the log, and the plan as it stands now. */
import type { Json, LearningEvent } from '../domain/attempt.ts';
import { type Day, dateOfDay, dayOfDate } from '../domain/day.ts';
import { numberAt, type PieceOfWork, piecesIn, textsAt, type WorkValues } from '../domain/work.ts';
import { planStudy, type StudyPlan } from '../planning/plan.ts';
import { PLANNER, type PlanSettings, settingsFrom } from '../planning/settings.ts';
import { type StudyStep, type StudyUnit, stepsOf } from '../planning/study-step.ts';
import { doneIn, minutesOf, stepsLeft } from '../planning/work-left.ts';
import { targetDate } from '../practice/learner-context.ts';
import { newId } from './create-log.ts';
import { learnersDay } from './learners-day.ts';
import { $log, record } from './log.ts';

export interface StudyPlanNow {
  readonly today: Day;
  readonly settings: PlanSettings;
  /** As the log holds them; empty before the learner has set anything. */
  readonly values: WorkValues;
  readonly plan: StudyPlan;
  /** Minutes of the chosen units, of what is left of them, and of what was done today. */
  readonly all: number;
  readonly left: number;
  readonly doneToday: number;
  readonly target?: Day | undefined;
}

/** The plan from what the log says now. */
export function studyPlanNow(
  units: readonly StudyUnit[],
  events: readonly LearningEvent[],
  now: number,
): StudyPlanNow {
  const values = planIn(events)?.values ?? {};
  const settings = settingsFrom(values, units);
  const today = learnersDay(now);
  const steps = stepsToPlan(units, settings);
  const left = stepsLeft(steps, doneIn(events));
  const before = events.filter(({ at }) => learnersDay(at) < today);
  const doneToday = Math.max(0, minutesOf(stepsLeft(steps, doneIn(before))) - minutesOf(left));
  const target = dayOfDate(targetDate(events) ?? '');
  return {
    ...{ today, settings, values, doneToday, target },
    plan: planStudy({ steps: left, doneToday, today, settings, target }),
    all: minutesOf(steps),
    left: minutesOf(left),
  };
}

/** Records new settings; a path that is not named stays as it was. Returns the plan's id. */
export function changeStudyPlan(changes: Readonly<Record<string, Json>>): string {
  const work = planIn($log.get().events)?.id ?? newId();
  record({ kind: 'work', work, tool: PLANNER, editor: page, changes });
  return work;
}

/** What the calendar was told last: which days, and how often it has been told. */
export function exportedIn(values: WorkValues): {
  readonly days: readonly Day[];
  readonly sequence: number;
} {
  const days = textsAt(values, 'exported/days').flatMap((date) => dayOfDate(date) ?? []);
  return { days, sequence: Math.max(0, Math.trunc(numberAt(values, 'exported/sequence') ?? 0)) };
}

/** Remembers what the calendar is told now. Returns the plan's id. */
export function rememberExport(days: readonly Day[], sequence: number): string {
  return changeStudyPlan({ 'exported/days': days.map(dateOfDay), 'exported/sequence': sequence });
}

/** Stands for this page in the log. */
const page = newId();

/** The first that was begun, so that two tabs or devices that each began one agree. */
function planIn(events: readonly LearningEvent[]): PieceOfWork | undefined {
  return piecesIn(events).find(({ tool, removed }) => tool === PLANNER && !removed);
}

function stepsToPlan(units: readonly StudyUnit[], settings: PlanSettings): readonly StudyStep[] {
  return settings.units.flatMap((id) => {
    const unit = units.find((one) => one.id === id);
    const hours = settings.hours.get(id);
    return unit && hours !== undefined ? stepsOf(unit, hours) : [];
  });
}
