import { useMemo, useRef } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import { plannerMessages as messages, outcomeInWords } from '../../messages/planner.ts';
import type { StudyUnit } from '../../planning/study-step.ts';
import { studyPlanNow } from '../../stores/study-plan.ts';
import { TargetDate } from '../modes/TargetDate.tsx';
import { useLog } from '../progress/use-log.ts';
import { usePrint } from '../tools/use-print.ts';
import { PlanExport } from './PlanExport.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlanWeeks } from './PlanWeeks.tsx';
import { planDocument } from './plan-document.ts';
import { TodaysPart } from './TodaysPart.tsx';

interface Props {
  readonly units: readonly StudyUnit[];
}

/** The plan, what it is made from, and ways to take it along. */
export function StudyPlanner({ units }: Props) {
  const { status, events } = useLog();
  if (status !== 'open') return <p role="status">{messages.loading}</p>;
  return <Planner units={units} events={events} />;
}

function Planner({ units, events }: Props & { readonly events: readonly LearningEvent[] }) {
  const now = useMemo(() => studyPlanNow(units, events, Date.now()), [units, events]);
  // Closed again for whoever has set their days before; it must not close under their hands.
  const wasSet = useRef(Object.keys(now.values).length > 0).current;
  const isUsual = Object.keys(now.values).length === 0;
  const { outcome } = now.plan;
  usePrint(() => planDocument(now, units));
  return (
    <div class="planner">
      <section class="flow plan-summary" aria-labelledby="plan-summary">
        <h2 id="plan-summary">{messages.summary}</h2>
        <p
          role="status"
          class="notice plan-outcome"
          data-tone={outcome.kind === 'late' ? 'mark' : undefined}
        >
          {outcomeInWords(outcome)}
        </p>
        <p>
          {now.all > 0 && messages.left(now.left, now.all)} {messages.startsToday}
        </p>
        {isUsual && <p class="muted">{messages.usual}</p>}
      </section>
      <TodaysPart now={now} />
      <details class="plan-settings card" open={!wasSet}>
        <summary>
          <h2>{messages.settings}</h2>
        </summary>
        <div class="flow">
          <TargetDate events={events} />
          <PlanForm units={units} now={now} />
        </div>
      </details>
      <PlanWeeks now={now} />
      {now.plan.days.length > 0 && <PlanExport now={now} />}
    </div>
  );
}
