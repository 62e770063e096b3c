import { useEffect, useState } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import { mapMessages as messages } from '../../messages/map.ts';
import { noteMapVisit } from '../../stores/map-visit.ts';
import type { LearnerNow } from '../../stores/readiness.ts';
import type { OutlineCriterion } from './outline.ts';
import { ReadyChart } from './ReadyChart.tsx';

type History = typeof import('../../practice/progress.ts');

interface Props {
  readonly criteria: readonly OutlineCriterion[];
  readonly events: readonly LearningEvent[];
  readonly learner: LearnerNow | undefined;
}

/** What changed since the last visit, and how many criteria were ready over time. */
export function MapHistory({ criteria, events, learner }: Props) {
  const [history, setHistory] = useState<History>();
  const [since, setSince] = useState<number>();
  useEffect(() => {
    setSince(noteMapVisit(Date.now()));
    // Without it the map itself still works.
    import('../../practice/progress.ts').then(setHistory, () => undefined);
  }, []);
  if (!history || !learner) return null;
  const { now, context } = learner;
  return (
    <>
      {since !== undefined && since < now && (
        <Changes
          criteria={criteria}
          since={since}
          changes={history.changesSince(criteria, events, { since, now }, context)}
        />
      )}
      <ReadyChart
        points={history.readyOverTime(criteria, events, momentsOf(events, now), context)}
        of={criteria.length}
      />
    </>
  );
}

interface ChangesProps {
  readonly criteria: readonly OutlineCriterion[];
  readonly since: number;
  readonly changes: ReturnType<History['changesSince']>;
}

function Changes({ criteria, since, changes }: ChangesProps) {
  return (
    <section class="card flow" aria-labelledby="map-changes">
      <h2 id="map-changes">{messages.changes(since)}</h2>
      <p>{messages.answersSince(changes.responses)}</p>
      {changes.changes.length === 0 ? (
        <p>{messages.noChanges}</p>
      ) : (
        <ul>
          {changes.changes.map(({ criterion, from, to }) => (
            <li key={criterion}>
              <strong>{criteria.find(({ id }) => id === criterion)?.number ?? criterion}</strong>{' '}
              {messages.change(from, to)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** So many points that a line is drawn, from the first response until now. */
const MOST_POINTS = 30;
const DAY = 86_400_000;

function momentsOf(events: readonly LearningEvent[], now: number): readonly number[] {
  const first = events.find((event) => event.kind === 'response' && event.at <= now)?.at;
  if (first === undefined) return [];
  const step = Math.max(DAY, (now - first) / (MOST_POINTS - 1));
  const count = Math.ceil((now - first) / step);
  return Array.from({ length: count + 1 }, (_, index) =>
    Math.max(now - index * step, first),
  ).reverse();
}
