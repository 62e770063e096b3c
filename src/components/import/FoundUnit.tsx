import { unitNumbers, unitTexts } from '../../importing/edits.ts';
import type { ImportedOutcome, ImportedUnit } from '../../importing/imported.ts';
import { fieldNames, importMessages as messages } from '../../messages/import.ts';
import { MendField } from './MendField.tsx';
import type { Mending } from './mending.ts';

interface Props {
  readonly unit: ImportedUnit;
  readonly mending: Mending;
}

/** A unit that was found: its fields, outcomes and criteria, each to be mended. */
export function FoundUnit({ unit, mending }: Props) {
  const criteria = unit.outcomes.flatMap((outcome) => outcome.criteria).length;
  return (
    <details class="card import-unit">
      <summary>
        <h3>{unit.title?.value ?? unit.id}</h3>
        <span>{messages.unitSummary(unit.outcomes.length, criteria)}</span>
      </summary>
      <div class="flow">
        <div class="import-fields">
          {unitTexts.map((name) => (
            <MendField
              key={name}
              about={`${unit.id}.${name}`}
              label={fieldNames[name]}
              read={unit[name]}
              kind="line"
              mending={mending}
            />
          ))}
          {unitNumbers.map((name) => (
            <MendField
              key={name}
              about={`${unit.id}.${name}`}
              label={fieldNames[name]}
              read={unit[name]}
              kind="number"
              mending={mending}
            />
          ))}
        </div>
        {unit.outcomes.map((outcome) => (
          <FoundOutcome key={outcome.number} unit={unit.id} outcome={outcome} mending={mending} />
        ))}
      </div>
    </details>
  );
}

function FoundOutcome({
  unit,
  outcome,
  mending,
}: {
  unit: string;
  outcome: ImportedOutcome;
  mending: Mending;
}) {
  return (
    <fieldset class="import-outcome">
      <legend>{messages.outcome(outcome.number)}</legend>
      <MendField
        about={`${unit}/${outcome.number}`}
        label={messages.outcome(outcome.number)}
        read={outcome.text}
        kind="text"
        mending={mending}
      />
      {outcome.criteria.map((criterion) => (
        <MendField
          key={criterion.number}
          about={`${unit}/${criterion.number}`}
          label={messages.criterion(criterion.number)}
          read={criterion.text}
          kind="text"
          mending={mending}
        />
      ))}
    </fieldset>
  );
}
