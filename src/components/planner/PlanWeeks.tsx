import {
  plannerMessages as messages,
  stepMeanings,
  stepNames,
  timeInWords,
  weekdayInWords,
} from '../../messages/planner.ts';
import type { PlannedDay } from '../../planning/plan.ts';
import { STEP_KINDS } from '../../planning/study-step.ts';
import { type PlannedWeek, weeksOf } from '../../planning/weeks.ts';
import type { StudyPlanNow } from '../../stores/study-plan.ts';
import { PlanParts } from './PlanParts.tsx';

/** Weeks that are open at first; the others open at a touch. */
const OPEN_WEEKS = 2;

/** The plan as a list of weeks, each day with what to study. */
export function PlanWeeks({ now }: { readonly now: StudyPlanNow }) {
  const weeks = weeksOf(now.plan.days);
  if (weeks.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="plan-weeks">
      <h2 id="plan-weeks">{messages.weeks}</h2>
      <details class="plan-meanings">
        <summary>{messages.meanings}</summary>
        <dl>
          {STEP_KINDS.map((kind) => (
            <div key={kind}>
              <dt>{stepNames[kind]}</dt>
              <dd>{stepMeanings[kind]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {weeks.map((week, place) => (
        <Week key={week.monday} week={week} today={now.today} isOpen={place < OPEN_WEEKS} />
      ))}
      {now.target !== undefined && now.target >= now.today && (
        <p class="plan-target">
          <strong>{messages.assessment(now.target)}</strong>
        </p>
      )}
    </section>
  );
}

interface WeekProps {
  readonly week: PlannedWeek;
  readonly today: number;
  readonly isOpen: boolean;
}

function Week({ week, today, isOpen }: WeekProps) {
  return (
    <details class="plan-week" open={isOpen}>
      <summary>
        <h3>{messages.week(week.monday)}</h3> <span class="muted">{timeInWords(week.minutes)}</span>
      </summary>
      <ul class="plan-days">
        {week.days.map((planned) => (
          <DayOfPlan key={planned.day} planned={planned} isToday={planned.day === today} />
        ))}
      </ul>
    </details>
  );
}

function DayOfPlan({
  planned,
  isToday,
}: {
  readonly planned: PlannedDay;
  readonly isToday: boolean;
}) {
  return (
    <li aria-current={isToday ? 'date' : undefined}>
      <p>
        <strong>{weekdayInWords(planned.day)}</strong>{' '}
        <span class="muted">{timeInWords(planned.minutes)}</span>
      </p>
      <PlanParts parts={planned.parts} />
    </li>
  );
}
