import { useEffect, useRef } from 'preact/hooks';
import { plannerMessages as messages } from '../../messages/planner.ts';
import type { PlannedPart } from '../../planning/plan.ts';
import type { StudyStep } from '../../planning/study-step.ts';
import type { StudyPlanNow } from '../../stores/study-plan.ts';
import { TickList } from './TickList.tsx';

/** What the plan has for today, or when it goes on; each can be ticked off. */
export function TodaysPart({ now }: { readonly now: StudyPlanNow }) {
  const { plan, today, doneToday, tickedToday, settings } = now;
  const [next] = plan.days;
  const heading = useRef<HTMLHeadingElement>(null);
  const earlier = useRef(now.tickedBefore.length);
  useEffect(() => {
    // The tick that was taken back has gone from the list, and the focus with it.
    if (now.tickedBefore.length < earlier.current) heading.current?.focus();
    earlier.current = now.tickedBefore.length;
  }, [now.tickedBefore.length]);
  if (!next && doneToday === 0) return null;
  const isToday = next?.day === today;
  return (
    <section class="card flow plan-today" aria-labelledby="plan-today">
      <h2 id="plan-today" ref={heading} tabIndex={-1}>
        {messages.today}
      </h2>
      {isToday && (
        <p>
          <a href="/review/">{messages.review}</a>{' '}
          <span class="small muted">{messages.reviewTime}</span>
        </p>
      )}
      {next && !isToday && (
        <p>
          {doneToday > 0 ? messages.enough : messages.notToday} {messages.next(next.day)}
        </p>
      )}
      <TickList entries={inOrder(tickedToday, next?.parts ?? [], settings.units)} />
      <p role="status">{doneToday > 0 && messages.doneToday(doneToday)}</p>
      {now.tickedBefore.length > 0 && (
        <details>
          <summary>{messages.tickedBefore(now.tickedBefore.length)}</summary>
          <TickList
            entries={now.tickedBefore.map((step) => ({
              ...{ step, minutes: step.minutes, isContinued: false, isDone: true },
            }))}
          />
        </details>
      )}
    </section>
  );
}

/**
 * What was ticked off stays where it stood among the rest, so that the tick can be taken back and
 * nothing moves under the hand.
 */
function inOrder(
  ticked: readonly StudyStep[],
  parts: readonly PlannedPart[],
  units: readonly string[],
) {
  const done = ticked.map((step) => ({
    ...{ step, minutes: step.minutes, isContinued: false, isDone: true },
  }));
  return [...done, ...parts.map((part) => ({ ...part, isDone: false }))].sort(
    ({ step: a }, { step: b }) =>
      units.indexOf(a.unit) - units.indexOf(b.unit) || a.place - b.place,
  );
}
