import { useMemo } from 'preact/hooks';
import { summarise } from '../../domain/readiness.ts';
import { homeMessages as messages } from '../../messages/home.ts';
import type { LearnerNow } from '../../stores/readiness.ts';
import { NextSteps } from './NextSteps.tsx';
import { criteriaIn, nameIn, type OutlineCriterion, type OutlineUnit } from './outline.ts';
import { type Standing, standingsOf } from './standing-of.ts';
import { useReadiness } from './use-readiness.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** How far the learner is, what is due, and the next best step. Empty before the first answer. */
export function HomeStanding({ units }: Props) {
  const criteria = useMemo(() => criteriaIn(units), [units]);
  const { learner, log } = useReadiness(criteria);
  const begun = log.events.some(({ kind }) => kind === 'response');
  // Always there, so that the page can tell when it comes into view.
  return (
    <div class="home-standing flow">
      {learner && begun && <Known units={units} criteria={criteria} learner={learner} />}
    </div>
  );
}

interface KnownProps extends Props {
  readonly criteria: readonly OutlineCriterion[];
  readonly learner: LearnerNow;
}

function Known({ units, criteria, learner }: KnownProps) {
  const { ready, of } = summarise(learner.readiness);
  const due = [...learner.schedules.values()].filter(({ isDue }) => isDue).length;
  return (
    <>
      <p>
        <strong>{messages.ready(ready, of)}.</strong> <a href="/map/">{messages.onMap}</a>
      </p>
      {due > 0 && (
        <p>
          {messages.due(due)} <a href="/review/">{messages.review}</a>
        </p>
      )}
      <NextBest units={units} criteria={criteria} learner={learner} />
    </>
  );
}

function NextBest({ units, criteria, learner }: KnownProps) {
  const standing = nextBest(standingsOf(learner));
  const criterion = criteria.find(({ id }) => id === standing?.readiness.criterion);
  if (!standing || !criterion) return null;
  return (
    <div>
      <p>
        {messages.next}: <strong>{nameIn(units, criterion.id)}</strong> {criterion.text}
      </p>
      <p class="small" data-why>
        {standing.why}
      </p>
      <NextSteps criterion={criterion} steps={standing.next} />
    </div>
  );
}

/** What is being forgotten, or else what was begun and is nearest to being ready. */
function nextBest(standings: ReadonlyMap<string, Standing>): Standing | undefined {
  const all = [...standings.values()];
  const fading = all.find(({ readiness }) => readiness.state === 'refresh-due');
  const begun = all
    .filter(({ readiness }) => readiness.state === 'learning')
    .sort((a, b) => b.readiness.known - a.readiness.known);
  return fading ?? begun[0];
}
