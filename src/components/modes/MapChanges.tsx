import type { CriterionId } from '../../domain/curriculum.ts';
import { mapMessages as messages } from '../../messages/map.ts';
import type { MapHistory } from './use-map-history.ts';

interface Props {
  readonly history: MapHistory | undefined;
  /** `CCS14 1.1`. */
  readonly nameOf: (criterion: CriterionId) => string;
}

/** What changed since the last visit; nothing at the first. */
export function MapChanges({ history, nameOf }: Props) {
  const { since, changes } = history ?? {};
  if (since === undefined || changes === undefined) return null;
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
              <strong>{nameOf(criterion)}</strong> {messages.change(from, to)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
