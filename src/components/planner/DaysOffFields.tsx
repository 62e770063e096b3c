import { useEffect, useRef } from 'preact/hooks';
import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import { addedEntry, removedEntry } from '../../domain/work-entries.ts';
import { plannerMessages as messages } from '../../messages/planner.ts';
import { changeStudyPlan } from '../../stores/study-plan.ts';
import { newEntryId } from '../../stores/work.ts';

interface Props {
  readonly values: WorkValues;
}

const LIST = 'off';

/** Holidays and other days without study. */
export function DaysOffFields({ values }: Props) {
  const entries = entriesOf(values, LIST);
  const group = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<'last' | 'add'>();
  useEffect(() => {
    const fields = group.current?.querySelectorAll<HTMLElement>('[data-first-day]');
    if (wanted.current === 'last') fields?.[fields.length - 1]?.focus();
    if (wanted.current === 'add') group.current?.querySelector<HTMLElement>('[data-add]')?.focus();
    wanted.current = undefined;
  }, [entries.length]);
  const add = () => {
    wanted.current = 'last';
    changeStudyPlan(addedEntry(values, { list: LIST, entry: newEntryId() }));
  };
  const remove = (entry: string) => {
    // The button that was pressed is about to go.
    wanted.current = 'add';
    changeStudyPlan(removedEntry({ list: LIST, entry }));
  };
  return (
    <fieldset class="plan-off" ref={group} aria-describedby="plan-off-hint">
      <legend>{messages.daysOff}</legend>
      <p class="small muted" id="plan-off-hint">
        {messages.daysOffHint}
      </p>
      {entries.map((entry, place) => (
        <div key={entry} class="plan-off-row">
          <DateField
            label={messages.first}
            name={messages.firstDay(place + 1)}
            path={`${LIST}/${entry}/from`}
            values={values}
            isFirst
          />
          <DateField
            label={messages.last}
            name={messages.lastDay(place + 1)}
            path={`${LIST}/${entry}/to`}
            values={values}
          />
          <button
            type="button"
            class="link-button"
            aria-label={messages.removeDaysOff(place + 1)}
            onClick={() => remove(entry)}
          >
            {messages.remove}
          </button>
        </div>
      ))}
      <button type="button" class="button button-quiet" data-add onClick={add}>
        {messages.addDaysOff}
      </button>
    </fieldset>
  );
}

interface DateFieldProps extends Props {
  readonly label: string;
  /** With its number, for those who do not see which row it is in. */
  readonly name: string;
  readonly path: string;
  readonly isFirst?: boolean;
}

function DateField({ label, name, path, values, isFirst }: DateFieldProps) {
  return (
    <label class="plan-field">
      <span>{label}</span>
      <input
        type="date"
        aria-label={name}
        value={textAt(values, path)}
        data-first-day={isFirst ? '' : undefined}
        onChange={({ currentTarget }) => changeStudyPlan({ [path]: currentTarget.value })}
      />
    </label>
  );
}
