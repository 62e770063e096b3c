import { plannerMessages as messages, timeInWords } from '../../messages/planner.ts';
import { MOST_SPARE_WEEKS, WEEKDAYS } from '../../planning/settings.ts';
import type { StudyUnit } from '../../planning/study-step.ts';
import { changeStudyPlan, type StudyPlanNow } from '../../stores/study-plan.ts';
import { DaysOffFields } from './DaysOffFields.tsx';
import { UnitFields } from './UnitFields.tsx';

interface Props {
  readonly units: readonly StudyUnit[];
  readonly now: StudyPlanNow;
}

/** The settings that a plan is made from; each is kept as soon as it is chosen. */
export function PlanForm({ units, now }: Props) {
  return (
    <>
      <UnitFields units={units} now={now} />
      <WeekFields now={now} />
      <DaysOffFields values={now.values} />
      <label class="plan-field">
        <span>{messages.spare}</span>
        <select
          value={String(now.settings.spareWeeks)}
          aria-describedby="plan-spare-hint"
          onChange={({ currentTarget }) => changeStudyPlan({ spare: Number(currentTarget.value) })}
        >
          {Array.from({ length: MOST_SPARE_WEEKS + 1 }, (_, weeks) => (
            <option key={weeks} value={String(weeks)}>
              {messages.spareChoice(weeks)}
            </option>
          ))}
        </select>
        <span class="small muted" id="plan-spare-hint">
          {messages.spareHint}
        </span>
      </label>
    </>
  );
}

/** Minutes that a day can be given. */
const CHOICES = [0, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 420, 480];

function WeekFields({ now }: { readonly now: StudyPlanNow }) {
  const { weekdays } = now.settings;
  return (
    <fieldset class="plan-weekdays" aria-describedby="plan-weekdays-hint">
      <legend>{messages.weekdays}</legend>
      <p class="small muted" id="plan-weekdays-hint">
        {messages.weekdaysHint}
      </p>
      <div class="plan-weekdays-grid">
        {WEEKDAYS.map((name, place) => (
          <label key={name} class="plan-field">
            <span>{messages.weekdayNames[place]}</span>
            <select
              value={String(weekdays[place] ?? 0)}
              onChange={({ currentTarget }) =>
                changeStudyPlan({ [`weekdays/${name}`]: Number(currentTarget.value) })
              }
            >
              {choicesWith(weekdays[place] ?? 0).map((minutes) => (
                <option key={minutes} value={String(minutes)}>
                  {minutes === 0 ? messages.noStudy : timeInWords(minutes)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <BeginField begin={now.settings.begin} />
    </fieldset>
  );
}

function choicesWith(minutes: number): readonly number[] {
  return [...new Set([...CHOICES, minutes])].sort((a, b) => a - b);
}

function BeginField({ begin }: { readonly begin: number }) {
  const clock = [Math.floor(begin / 60), begin % 60].map((part) => String(part).padStart(2, '0'));
  return (
    <label class="plan-field">
      <span>{messages.begin}</span>
      <input
        type="time"
        value={clock.join(':')}
        aria-describedby="plan-begin-hint"
        onChange={({ currentTarget }) => changeStudyPlan({ begin: currentTarget.value })}
      />
      <span class="small muted" id="plan-begin-hint">
        {messages.beginHint}
      </span>
    </label>
  );
}
