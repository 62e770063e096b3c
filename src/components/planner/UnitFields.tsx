import { plannerMessages as messages } from '../../messages/planner.ts';
import { ownHours, type StudyUnit } from '../../planning/study-step.ts';
import { changeStudyPlan, type StudyPlanNow } from '../../stores/study-plan.ts';

interface Props {
  readonly units: readonly StudyUnit[];
  readonly now: StudyPlanNow;
}

/** Which units, and how many hours each. */
export function UnitFields({ units, now }: Props) {
  const { settings } = now;
  const chosen = new Set(settings.units);
  const choose = (id: string, isIn: boolean) => {
    const next = units.filter((unit) => (unit.id === id ? isIn : chosen.has(unit.id)));
    changeStudyPlan({ units: next.map((unit) => unit.id) });
  };
  return (
    <fieldset class="plan-units" aria-describedby="plan-units-hint">
      <legend>{messages.units}</legend>
      <p class="small muted" id="plan-units-hint">
        {messages.unitsHint}
      </p>
      {units.map((unit) => (
        <div key={unit.id} class="plan-unit">
          <label class="choice">
            <input
              type="checkbox"
              checked={chosen.has(unit.id)}
              onChange={({ currentTarget }) => choose(unit.id, currentTarget.checked)}
            />
            <span>{nameOf(unit)}</span>
          </label>
          {chosen.has(unit.id) && <HoursField unit={unit} hours={settings.hours.get(unit.id)} />}
        </div>
      ))}
    </fieldset>
  );
}

interface HoursProps {
  readonly unit: StudyUnit;
  readonly hours: number | undefined;
}

function HoursField({ unit, hours }: HoursProps) {
  const hint = `plan-hours-${unit.id}`;
  return (
    <label class="plan-field">
      <span>{messages.hoursFor(unit.label)}</span>
      <input
        type="number"
        inputMode="decimal"
        min="1"
        max="2000"
        step="any"
        value={hours === undefined ? '' : String(hours)}
        aria-describedby={hint}
        onChange={({ currentTarget }) => changeStudyPlan(hoursOf(unit, currentTarget.value))}
      />
      <span class="small muted" id={hint}>
        {unit.hours === undefined
          ? messages.notStated(ownHours(unit))
          : messages.stated(unit.hours)}
        {hours === undefined && ` ${messages.hoursMissing(unit.label)}`}
      </span>
    </label>
  );
}

/** Without a number the unit is as long as its specification says. */
function hoursOf({ id }: StudyUnit, typed: string) {
  const hours = Number(typed);
  return { [`hours/${id}`]: typed.trim() !== '' && hours > 0 ? hours : null };
}

function nameOf({ label, name }: StudyUnit): string {
  return label === name ? name : `${label} ${name}`;
}
