import { builderMessages as messages } from '../../messages/modes.ts';
import { criteriaIn, type OutlineCriterion, type OutlineUnit } from './outline.ts';

type Ids = ReadonlySet<string>;

interface Props {
  readonly units: readonly OutlineUnit[];
  readonly chosen: Ids;
  readonly onChoose: (chosen: Ids) => void;
  /** The criterion whose unit stands open; the first unit otherwise. */
  readonly open?: string | undefined;
}

/** Ticks for units, outcomes and criteria; a tick above stands for all below it. */
export function CriterionPicker({ units, chosen, onChoose, open }: Props) {
  const choose = (criteria: readonly OutlineCriterion[], on: boolean) => {
    const next = new Set(chosen);
    for (const { id } of criteria) on ? next.add(id) : next.delete(id);
    onChoose(next);
  };
  const opened = open?.split('/')[0] ?? units[0]?.id;
  return (
    <>
      {units.map((unit) => (
        <details key={unit.id} class="pick" open={unit.id === opened}>
          <summary>{unit.name}</summary>
          <div class="pick-list">
            <Group
              label={messages.allOf(unit.label)}
              criteria={criteriaIn([unit])}
              chosen={chosen}
              onChoose={choose}
            />
            {unit.outcomes.map((outcome) => (
              <div key={outcome.id} class="pick-inner">
                <Group
                  label={`${messages.allOf(messages.outcome(outcome.number))}: ${outcome.text}`}
                  criteria={outcome.criteria}
                  chosen={chosen}
                  onChoose={choose}
                />
                <details class="pick-single" open={outcome.criteria.some(({ id }) => id === open)}>
                  <summary>{messages.single(outcome.criteria)}</summary>
                  {outcome.criteria.map((criterion) => (
                    <Tick
                      key={criterion.id}
                      label={`${criterion.number} ${criterion.text}`}
                      checked={chosen.has(criterion.id)}
                      disabled={criterion.items === 0}
                      onTick={(on) => choose([criterion], on)}
                    />
                  ))}
                </details>
              </div>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}

interface GroupProps {
  readonly label: string;
  readonly criteria: readonly OutlineCriterion[];
  readonly chosen: Ids;
  readonly onChoose: (criteria: readonly OutlineCriterion[], on: boolean) => void;
}

function Group({ label, criteria, chosen, onChoose }: GroupProps) {
  const usable = criteria.filter(({ items }) => items > 0);
  const count = usable.filter(({ id }) => chosen.has(id)).length;
  return (
    <Tick
      label={label}
      checked={usable.length > 0 && count === usable.length}
      partly={count > 0 && count < usable.length}
      disabled={usable.length === 0}
      onTick={(on) => onChoose(usable, on)}
    />
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly partly?: boolean;
  readonly disabled: boolean;
  readonly onTick: (on: boolean) => void;
}

function Tick({ label, checked, partly = false, disabled, onTick }: TickProps) {
  return (
    <label class="pick-row">
      <input
        type="checkbox"
        checked={checked}
        ref={(input) => {
          if (input) input.indeterminate = partly;
        }}
        disabled={disabled}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>
        {label}
        {disabled && <em class="muted"> ({messages.nothingHere})</em>}
      </span>
    </label>
  );
}
