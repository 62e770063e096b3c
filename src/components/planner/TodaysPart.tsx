import { plannerMessages as messages } from '../../messages/planner.ts';
import type { StudyPlanNow } from '../../stores/study-plan.ts';
import { PlanParts } from './PlanParts.tsx';

/** What the plan has for today, or when it goes on. */
export function TodaysPart({ now }: { readonly now: StudyPlanNow }) {
  const { plan, today, doneToday } = now;
  const [next] = plan.days;
  if (!next && doneToday === 0) return null;
  const isToday = next?.day === today;
  return (
    <section class="card flow plan-today" aria-labelledby="plan-today">
      <h2 id="plan-today">{messages.today}</h2>
      {doneToday > 0 && <p>{messages.doneToday(doneToday)}</p>}
      {next && isToday && (
        <>
          <p>
            <a href="/review/">{messages.review}</a>{' '}
            <span class="small muted">{messages.reviewTime}</span>
          </p>
          <PlanParts parts={next.parts} />
        </>
      )}
      {next && !isToday && (
        <p>
          {doneToday > 0 ? messages.enough : messages.notToday} {messages.next(next.day)}
        </p>
      )}
    </section>
  );
}
