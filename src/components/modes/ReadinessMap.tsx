import { useMemo, useState } from 'preact/hooks';
import { type ReadinessState, summarise } from '../../domain/readiness.ts';
import { mapMessages as messages } from '../../messages/map.ts';
import { artefactsIn } from '../../practice/learner-context.ts';
import { CriterionTable } from './CriterionTable.tsx';
import { MapChanges } from './MapChanges.tsx';
import { criteriaIn, nameIn, type OutlineUnit } from './outline.ts';
import { ReadyChart } from './ReadyChart.tsx';
import { StateFilter } from './StateFilter.tsx';
import { StateGrid } from './StateGrid.tsx';
import { standingsOf } from './standing-of.ts';
import { useMapHistory } from './use-map-history.ts';
import { useReadiness } from './use-readiness.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** All criteria at a glance: how ready the learner is for each, why, and where to go on. */
export function ReadinessMap({ units }: Props) {
  const criteria = useMemo(() => criteriaIn(units), [units]);
  const { learner, log, failed } = useReadiness(criteria);
  const history = useMapHistory(criteria, log.events, learner);
  const [shown, setShown] = useState<ReadinessState | 'all'>('all');
  const standings = standingsOf(learner);
  const made = artefactsIn(log.events);
  const total = summarise(learner?.readiness ?? []);
  const stateOf = (id: string) => standings.get(id)?.readiness.state ?? 'not-started';
  return (
    <div class="map flow">
      {failed && (
        <p class="notice" role="alert">
          {messages.failed}
        </p>
      )}
      <MapChanges history={history} nameOf={(id) => nameIn(units, id)} />
      <StateFilter shown={shown} states={total.states} of={criteria.length} onShow={setShown} />
      {units.map((unit) => {
        const own = criteriaIn([unit]);
        const ready = own.filter(({ id }) => /^(ready|achieved)$/.test(stateOf(id))).length;
        return (
          <section key={unit.id} class="map-unit flow" aria-labelledby={`map-${unit.id}`}>
            <h2 id={`map-${unit.id}`}>
              {unit.name} <span class="badge">{messages.readyOf(ready, own.length)}</span>
            </h2>
            <StateGrid unit={unit} stateOf={stateOf} />
            <CriterionTable
              unit={unit}
              standings={standings}
              made={made}
              isShown={(id) => shown === 'all' || stateOf(id) === shown}
            />
          </section>
        );
      })}
      {history && <ReadyChart points={history.points} of={criteria.length} />}
    </div>
  );
}
