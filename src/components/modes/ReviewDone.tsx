import { useEffect, useRef } from 'preact/hooks';
import { calendarDay } from '../../messages/readiness.ts';
import { reviewMessages as messages } from '../../messages/review.ts';
import type { DailyReview } from '../../practice/daily-review.ts';

interface Props {
  readonly plan: DailyReview;
  /** Questions answered since the page was opened. */
  readonly done: number;
}

/** Nothing more today: why, and when again. */
export function ReviewDone({ plan, done }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done > 0) heading.current?.focus();
  }, []);
  if (plan.status === 'nothing-yet') {
    return (
      <div class="flow">
        <p>{messages.nothingYet}</p>
        <p>
          <a class="button" href="/practice/">
            {messages.startWith}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="card flow">
      <h2 ref={heading} tabIndex={-1}>
        {messages.done}
      </h2>
      <p>{messages.doneWords(plan.answeredToday + done)}</p>
      {plan.later > 0 && <p>{messages.later(plan.later)}</p>}
      {done === 0 && plan.nextDay !== undefined && (
        <p>{messages.nextDay(calendarDay(plan.nextDay))}</p>
      )}
      <p>
        <a class="button" href="/map/">
          {messages.seeMap}
        </a>
      </p>
    </div>
  );
}
