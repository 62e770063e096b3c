import type { CriterionId } from '../../domain/curriculum.ts';
import type { ReadinessState } from '../../domain/readiness.ts';
import { mapMessages as messages } from '../../messages/map.ts';
import { stateWords } from '../../messages/readiness.ts';
import type { OutlineUnit } from './outline.ts';

interface Props {
  readonly unit: OutlineUnit;
  readonly stateOf: (criterion: CriterionId) => ReadinessState;
}

/** Where a criterion stands in the map: the fragment without `#`. */
export function mapAnchor(criterion: CriterionId): string {
  return `c-${criterion.replace('/', '-')}`;
}

/** The unit as a grid of tiles, an outcome a row; each tile leads to its criterion's line. */
export function StateGrid({ unit, stateOf }: Props) {
  return (
    <div class="map-grid">
      {unit.outcomes.map((outcome) => (
        <div key={outcome.id} class="strip-group">
          <p class="strip-label">{messages.outcome(outcome.number)}</p>
          <ol class="strip">
            {outcome.criteria.map(({ id, number, kind }) => (
              <li key={id}>
                <a class="strip-item" href={`#${mapAnchor(id)}`}>
                  <span
                    class="tile"
                    data-standing={stateOf(id)}
                    data-kind={kind}
                    aria-hidden="true"
                  />
                  {number}
                  <span class="visually-hidden">: {stateWords[stateOf(id)]}</span>
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
