import { plannerMessages as messages, stepNames, timeInWords } from '../../messages/planner.ts';
import type { PlannedPart } from '../../planning/plan.ts';
import { tickStep } from '../../stores/study-plan.ts';

interface Props {
  readonly entries: readonly (PlannedPart & { readonly isDone: boolean })[];
}

/** Steps with a tick each, for what was done here or anywhere else. */
export function TickList({ entries }: Props) {
  return (
    <ul class="plan-ticks">
      {entries.map(({ step, minutes, isContinued, isDone }) => (
        <li key={step.id}>
          <label class="plan-tick">
            <input
              type="checkbox"
              checked={isDone}
              aria-label={messages.tick(stepNames[step.kind], step.lesson.title)}
              onChange={({ currentTarget }) => tickStep(step.id, currentTarget.checked)}
            />
            <span class="badge" data-step={step.kind}>
              {stepNames[step.kind]}
            </span>
          </label>
          <span>
            <a href={step.lesson.href}>{step.lesson.title}</a>{' '}
            <span class="small muted">
              {isContinued && `${messages.continued}, `}
              {timeInWords(minutes)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
