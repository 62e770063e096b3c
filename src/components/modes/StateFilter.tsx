import type { ReadinessState } from '../../domain/readiness.ts';
import { mapMessages as messages } from '../../messages/map.ts';

type Shown = ReadinessState | 'all';

interface Props {
  readonly shown: Shown;
  readonly states: Readonly<Record<ReadinessState, number>>;
  readonly of: number;
  readonly onShow: (shown: Shown) => void;
}

const states = ['not-started', 'learning', 'ready', 'refresh-due', 'achieved'] as const;

/** Chooses which criteria the map shows, with how many there are of each state. */
export function StateFilter({ shown, states: counts, of, onShow }: Props) {
  return (
    <fieldset class="chips no-print">
      <legend>{messages.filter}</legend>
      <Chip value="all" label={messages.allLabel(of)} shown={shown} onShow={onShow} />
      {states.map((state) => (
        <Chip
          key={state}
          value={state}
          label={messages.filterLabel(state, counts[state])}
          shown={shown}
          onShow={onShow}
        />
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly value: Shown;
  readonly label: string;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

function Chip({ value, label, shown, onShow }: ChipProps) {
  return (
    <label class="chip">
      <input
        type="radio"
        name="map-state"
        value={value}
        checked={shown === value}
        onChange={() => onShow(value)}
      />
      {value !== 'all' && <span class="tile" data-standing={value} aria-hidden="true" />}
      {label}
    </label>
  );
}
