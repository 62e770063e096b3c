import type { ResponseEvent } from '../../domain/attempt.ts';
import type { AssessmentCriterion, ItemId } from '../../domain/curriculum.ts';
import { summaryMessages } from '../../messages/practice-summary.ts';
import type { Presented } from '../../questions/item.ts';
import { questionAnchor } from './Question.tsx';
import { SummaryStanding } from './SummaryStanding.tsx';
import { type CriterionSummary, summarise } from './summarise.ts';

export interface SummaryProps {
  readonly items: readonly Presented[];
  readonly criteria: readonly AssessmentCriterion[];
  readonly last: ReadonlyMap<ItemId, ResponseEvent>;
}

/** How the practice went, by criterion, and which questions to go back to. */
export function Summary({ items, criteria, last }: SummaryProps) {
  const responses = items.flatMap(({ id }) => last.get(id) ?? []);
  return (
    <section class="practice-summary card" aria-labelledby="practice-summary">
      <h3 id="practice-summary">{summaryMessages.heading}</h3>
      {summarise(responses).map((summary) => {
        const criterion = criteria.find(({ id }) => id === summary.criterion);
        return (
          <div key={summary.criterion}>
            <p>
              <strong>{criterion?.number ?? summary.criterion}</strong> {criterion?.text}
              {': '}
              <strong>{summaryMessages.criterion(summary.right, summary.total)}</strong>
            </p>
            {criterion && <SummaryStanding criterion={criterion} />}
            <Next summary={summary} items={items} />
          </div>
        );
      })}
    </section>
  );
}

interface NextProps {
  readonly summary: CriterionSummary;
  readonly items: readonly Presented[];
}

function Next({ summary, items }: NextProps) {
  if (summary.open.length === 0) return <p>{summaryMessages.allRight}</p>;
  return (
    <p>
      {summaryMessages.goBack}{' '}
      {summary.open.map((id) => (
        <a key={id} class="go-back" href={`#${questionAnchor(id)}`}>
          {summaryMessages.question(items.findIndex((item) => item.id === id) + 1)}
        </a>
      ))}
    </p>
  );
}
