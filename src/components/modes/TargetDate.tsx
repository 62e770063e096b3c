import type { LearningEvent } from '../../domain/attempt.ts';
import { DAY_MS } from '../../domain/day.ts';
import { calendarDay } from '../../messages/readiness.ts';
import { reviewMessages as messages } from '../../messages/review.ts';
import { targetDate } from '../../practice/learner-context.ts';
import { learnersDay } from '../../stores/learners-day.ts';
import { record } from '../../stores/log.ts';

interface Props {
  readonly events: readonly LearningEvent[];
}

/** When the learner's assessment is. */
export function TargetDate({ events }: Props) {
  const date = targetDate(events);
  const choose = (chosen: string) => {
    if (chosen !== (date ?? '')) record({ kind: 'target', date: chosen });
  };
  return (
    <div class="card flow no-print">
      <label class="pick-row">
        <span>{messages.target}</span>
        <input
          type="date"
          value={date ?? ''}
          aria-describedby="target-hint"
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      </label>
      <p class="small muted" id="target-hint">
        {messages.targetHint}
      </p>
      <p role="status">{date !== undefined && wordsFor(date)}</p>
      {date !== undefined && (
        <p>
          <button type="button" class="link-button" onClick={() => choose('')}>
            {messages.clear}
          </button>
        </p>
      )}
    </div>
  );
}

function wordsFor(date: string): string {
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
  const days = day - learnersDay(Date.now());
  return days < 0 ? messages.targetPast : messages.targetSet(calendarDay(day), days);
}
