import { useState } from 'preact/hooks';
import { plannerMessages as messages } from '../../messages/planner.ts';
import type { StudyPlanNow } from '../../stores/study-plan.ts';
import { saveCalendar } from './save-calendar.ts';

/** Prints the plan, or saves it for a calendar. */
export function PlanExport({ now }: { readonly now: StudyPlanNow }) {
  const [said, say] = useState('');
  const save = () => {
    saveCalendar(now).then(
      (name) => say(messages.calendarSaved(name)),
      () => say(messages.calendarFailed),
    );
  };
  return (
    <section class="flow no-print" aria-labelledby="plan-keep">
      <h2 id="plan-keep">{messages.keep}</h2>
      <p class="button-row">
        <button type="button" class="button button-quiet" onClick={() => window.print()}>
          {messages.print}
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-describedby="plan-calendar-hint"
          onClick={save}
        >
          {messages.calendar}
        </button>
      </p>
      <p class="small muted" id="plan-calendar-hint">
        {messages.calendarHint}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
