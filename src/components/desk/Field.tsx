import { useId } from './use-id.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** Rows of a larger text; a line without. */
  readonly rows?: number | undefined;
  readonly type?: 'text' | 'date' | 'password' | 'number' | undefined;
  readonly isRequired?: boolean | undefined;
}

/** As much as the record takes; see `entry-schema.ts`. */
const longest = { line: 2000, text: 20_000 };

/** A labelled text. */
export function Field({ label, value, onChange, hint, rows, type, isRequired }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    required: isRequired === true,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type={type ?? 'text'} autocomplete="off" maxLength={longest.line} {...shared} />
      ) : (
        <textarea rows={rows} maxLength={longest.text} {...shared} />
      )}
      {hint !== undefined && (
        <p class="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
}

/** A labelled choice of one from a list. */
export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, hint } = props;
  const id = useId();
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TicksProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few things; in the order in which they are offered. */
export function TickField<Value extends string>(props: TicksProps<Value>) {
  const { legend, options, chosen, onChange } = props;
  const toggled = (value: Value, isOn: boolean) =>
    options.map(([each]) => each).filter((each) => (each === value ? isOn : chosen.includes(each)));
  return (
    <fieldset class="desk-ticks">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} class="desk-tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChange(toggled(value, event.currentTarget.checked))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
