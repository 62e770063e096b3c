import type { CriterionId } from '../../domain/curriculum.ts';
import { mapMessages as messages } from '../../messages/map.ts';
import { stateWords } from '../../messages/readiness.ts';
import { record } from '../../stores/log.ts';
import { NextSteps, practiceHref } from './NextSteps.tsx';
import type { OutlineCriterion, OutlineUnit } from './outline.ts';
import { mapAnchor } from './StateGrid.tsx';
import type { Standing } from './standing-of.ts';

interface Props {
  readonly unit: OutlineUnit;
  readonly standings: ReadonlyMap<CriterionId, Standing>;
  readonly isShown: (criterion: CriterionId) => boolean;
  /** Criteria whose piece of work exists by the learner's word. */
  readonly made: ReadonlyMap<CriterionId, number>;
}

/** A unit's criteria as a table: wording, state, why, what next. */
export function CriterionTable({ unit, standings, isShown, made }: Props) {
  const outcomes = unit.outcomes
    .map((outcome) => ({ ...outcome, criteria: outcome.criteria.filter(({ id }) => isShown(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  if (outcomes.length === 0) return <p class="muted">{messages.noneLeft}</p>;
  return (
    <table class="map-table">
      <caption class="visually-hidden">{messages.caption(unit.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.criterion}</th>
          <th scope="col">{messages.standing}</th>
        </tr>
      </thead>
      {outcomes.map((outcome) => (
        <tbody key={outcome.id}>
          <tr>
            <th scope="rowgroup" colSpan={2} class="map-outcome">
              {messages.outcome(outcome.number)}: {outcome.text}
            </th>
          </tr>
          {outcome.criteria.map((criterion) => (
            <Row
              key={criterion.id}
              criterion={criterion}
              standing={standings.get(criterion.id)}
              isMade={made.has(criterion.id)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly criterion: OutlineCriterion;
  readonly standing: Standing | undefined;
  readonly isMade: boolean;
}

function Row({ criterion, standing, isMade }: RowProps) {
  const state = standing?.readiness.state ?? 'not-started';
  return (
    <tr id={mapAnchor(criterion.id)}>
      <th scope="row">
        <span class="criterion-number">{criterion.number}</span> {criterion.text}
        <Places criterion={criterion} />
      </th>
      <td>
        <span class="map-state">
          <span class="tile" data-standing={state} data-kind={criterion.kind} aria-hidden="true" />
          <strong>{stateWords[state]}</strong>
        </span>
        {standing && (
          <>
            <p class="small" data-why>
              {standing.why}
            </p>
            {criterion.kind === 'performance' && (
              <Artefact criterion={criterion.id} isMade={isMade} />
            )}
            <NextSteps criterion={criterion} steps={standing.next} />
          </>
        )}
      </td>
    </tr>
  );
}

function Places({ criterion }: { readonly criterion: OutlineCriterion }) {
  const practise = practiceHref(criterion);
  return (
    <span class="map-places no-print">
      {criterion.lesson ? (
        <a href={criterion.lesson.href}>
          {messages.lesson}
          <span class="visually-hidden">: {criterion.lesson.title}</span>
        </a>
      ) : (
        <span class="muted">{messages.noLesson}</span>
      )}
      {practise !== undefined && (
        <a href={practise}>
          {messages.practise}
          <span class="visually-hidden"> {criterion.number}</span>
        </a>
      )}
      {criterion.tools.map(({ title, href }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}
    </span>
  );
}

interface ArtefactProps {
  readonly criterion: CriterionId;
  readonly isMade: boolean;
}

function Artefact({ criterion, isMade }: ArtefactProps) {
  return (
    <label class="artefact small">
      <input
        type="checkbox"
        checked={isMade}
        onChange={({ currentTarget }) =>
          record({ kind: 'artefact', criterion, exists: currentTarget.checked })
        }
      />
      {messages.artefact}
    </label>
  );
}
