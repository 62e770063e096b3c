import type { LearningEvent } from '../../domain/attempt.ts';
import { isFull } from '../../domain/marking.ts';
import { latestResponses } from '../../domain/standing.ts';
import { progressMessages as messages } from '../../messages/progress.ts';

interface Props {
  readonly events: readonly LearningEvent[];
  readonly isOpen: boolean;
}

/** Totals of what the learner has done. Dashes stand in the numbers' places until they are known. */
export function ProgressCounts({ events, isOpen }: Props) {
  const counts = countsOf(events);
  return (
    <section class="flow">
      <h2>{messages.countsTitle}</h2>
      <dl class="counts">
        {rows.map((row) => (
          <div key={row}>
            <dt>{messages.counts[row]}</dt>
            <dd>{isOpen ? counts[row].toLocaleString('en-GB') : '–'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const rows = ['answers', 'items', 'right', 'notes', 'lessons'] as const;
type Row = (typeof rows)[number];

function countsOf(events: readonly LearningEvent[]): Readonly<Record<Row, number>> {
  const latest = [...latestResponses(events).values()];
  const fields = events.flatMap((event) => (event.kind === 'note' ? event.field : []));
  const lessons = events.flatMap((event) => (event.kind === 'lesson' ? event.lesson : []));
  return {
    answers: events.filter(({ kind }) => kind === 'response').length,
    items: latest.length,
    right: latest.filter(({ mark }) => isFull(mark)).length,
    notes: new Set(fields).size,
    lessons: new Set(lessons).size,
  };
}
