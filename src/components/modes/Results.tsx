import { useMemo, useState } from 'preact/hooks';
import { shortDay, stateWords } from '../../messages/readiness.ts';
import { resultsMessages as messages, outcomeWords } from '../../messages/results.ts';
import { sittingMessages } from '../../messages/sitting.ts';
import { type CriterionResult, resultsOf, type TestResults } from '../../practice/results.ts';
import type { SittingRecord } from '../../practice/sitting.ts';
import { LookBack } from './LookBack.tsx';
import { NextSteps } from './NextSteps.tsx';
import { criteriaIn, type OutlineCriterion, type OutlineUnit } from './outline.ts';
import { standingsOf } from './standing-of.ts';
import { useReadiness } from './use-readiness.ts';

export interface ResultsProps {
  readonly record: SittingRecord;
  readonly units: readonly OutlineUnit[];
}

/** How a test went, by criterion, with what to do next for each. */
export function Results({ record, units }: ResultsProps) {
  const { plan } = record;
  const asked = useMemo(() => {
    const ids = new Set(plan.criteria);
    return criteriaIn(units).filter(({ id }) => ids.has(id));
  }, [plan, units]);
  const { learner, log, items, failed } = useReadiness(asked);
  const [looking, setLooking] = useState(false);
  if (failed) return <p role="alert">{messages.failed}</p>;
  if (!learner) return <p>{messages.loading}</p>;
  const results = resultsOf({
    drawn: plan.drawn,
    sitting: plan.sitting,
    events: log.events,
    readiness: learner.readiness,
    essentialPoints: learner.context.essentialPoints,
  });
  const standings = standingsOf(learner);
  const isMock = plan.mode === 'mock';
  return (
    <div class="results flow">
      <h2>{isMock ? messages.mockTitle : messages.title}</h2>
      <p class="small muted">{messages.printedOn(shortDay(plan.at))}</p>
      <Score results={results} />
      <p>{isMock ? messages.honestMock : messages.honest}</p>
      <h3>{messages.byCriterion}</h3>
      <ul class="results-list">
        {results.criteria.map((result) => {
          const criterion = asked.find(({ id }) => id === result.criterion);
          const why = standings.get(result.criterion)?.why;
          return (
            criterion && (
              <ResultLine key={criterion.id} criterion={criterion} result={result} why={why} />
            )
          );
        })}
      </ul>
      <p class="button-row no-print">
        <button type="button" class="button" onClick={() => window.print()}>
          {messages.print}
        </button>
        {!looking && (
          <button type="button" class="button button-quiet" onClick={() => setLooking(true)}>
            {messages.lookBack}
          </button>
        )}
        <a class="button button-quiet" href="/practice/">
          {isMock ? sittingMessages.back : messages.again}
        </a>
      </p>
      {looking && <LookBack record={record} items={items} />}
    </div>
  );
}

function Score({ results }: { readonly results: TestResults }) {
  const { readiness, right, asked, answered } = results;
  return (
    <>
      <p class="lead">
        <strong>{messages.ready(readiness.ready, readiness.of)}</strong>
        {'. '}
        {messages.score(right, asked)}.
      </p>
      {answered < asked && <p>{messages.unanswered(asked - answered)}</p>}
    </>
  );
}

interface ResultLineProps {
  readonly criterion: OutlineCriterion;
  readonly result: CriterionResult;
  readonly why: string | undefined;
}

function ResultLine({ criterion, result, why }: ResultLineProps) {
  const outcomes = result.items.map(({ outcome }) => outcomeWords[outcome]);
  return (
    <li data-state={result.state}>
      <p>
        <strong>{criterion.number}</strong> {criterion.text}
      </p>
      <p>{outcomes.length > 0 ? outcomes.join(', ') : messages.notAsked}</p>
      <p class="map-state">
        <span
          class="tile"
          data-standing={result.state}
          data-kind={criterion.kind}
          aria-hidden="true"
        />
        <strong>{stateWords[result.state]}</strong>
      </p>
      {why !== undefined && (
        <p class="small" data-why>
          {why}
        </p>
      )}
      <NextSteps criterion={criterion} steps={result.next} />
    </li>
  );
}
