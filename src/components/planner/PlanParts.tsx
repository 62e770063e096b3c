import { plannerMessages as messages, stepNames, timeInWords } from '../../messages/planner.ts';
import type { PlannedPart } from '../../planning/plan.ts';

/** What to study on a day, each with its lesson. */
export function PlanParts({ parts }: { readonly parts: readonly PlannedPart[] }) {
  return (
    <ul class="plan-parts">
      {parts.map(({ step, minutes, isContinued }) => (
        <li key={step.id}>
          <span class="badge" data-step={step.kind}>
            {stepNames[step.kind]}
          </span>{' '}
          <a href={step.lesson.href}>{step.lesson.title}</a>{' '}
          <span class="small muted">
            {isContinued && `${messages.continued}, `}
            {timeInWords(minutes)}
          </span>
        </li>
      ))}
    </ul>
  );
}
