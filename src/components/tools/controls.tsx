import type { Json } from '../../domain/attempt.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import type { CellField, Options, ValueField } from '../../tools/tool.ts';
import { describedBy } from './FieldFrame.tsx';
import { idOf, useForm, useOptions, useValue } from './form-context.ts';

export interface ControlProps<F> {
  readonly field: F;
  readonly path: string;
  /** The entry that the field stands in: `actions/r7f3`, or ''. */
  readonly at: string;
}
type AnyField = ValueField | CellField;
type FieldOf<K extends AnyField['kind']> = Extract<AnyField, { readonly kind: K }>;

const asText = (value: Json | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** What every control of one input carries. */
function useControl(path: string) {
  const form = useForm();
  const id = idOf(form, path);
  return {
    value: asText(useValue(path)),
    common: { id, 'aria-describedby': describedBy(id), autocomplete: 'off' } as const,
    type: (value: string) => form.editor.type(path, value),
    keep: form.editor.keep,
    change: (value: Json) => form.editor.change({ [path]: value === '' ? null : value }),
  };
}

/**
 * One line of text. It is wrapped rather than scrolled sideways, so that a sentence can be read in
 * a narrow column; what is pasted into it becomes one line.
 */
export function TextControl({ field, path }: ControlProps<FieldOf<'text'>>) {
  const { value, common, type, keep } = useControl(path);
  return (
    <textarea
      {...common}
      class="one-line"
      rows={1}
      dir="auto"
      value={value}
      placeholder={('placeholder' in field && field.placeholder) || ''}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
      }}
      onInput={({ currentTarget }) => type(currentTarget.value.replaceAll(/[\r\n]+/g, ' '))}
      onBlur={keep}
    />
  );
}

export function LongTextControl({ field, path }: ControlProps<FieldOf<'long-text'>>) {
  const { value, common, type, keep } = useControl(path);
  return (
    <textarea
      {...common}
      dir="auto"
      rows={field.rows ?? 4}
      value={value}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onBlur={keep}
    />
  );
}

export function NumberControl({ field, path }: ControlProps<FieldOf<'number'>>) {
  const { value, common, type, keep } = useControl(path);
  const { unit } = field;
  // `1,250` and `£1250` are numbers to people.
  const tidy = () => {
    const bare = value.replaceAll(/[£,\s]/g, '');
    if (bare !== value && bare !== '' && Number.isFinite(Number(bare))) type(bare);
    keep();
  };
  return (
    <span class="number">
      {unit?.side === 'before' && <span aria-hidden="true">{unit.text}</span>}
      <input
        type="text"
        inputMode="decimal"
        {...common}
        size={10}
        value={value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={tidy}
      />
      {unit?.side === 'after' && <span>{unit.text}</span>}
    </span>
  );
}

export function DateControl({ path }: ControlProps<FieldOf<'date'>>) {
  const { value, common, change } = useControl(path);
  return (
    <input
      type="date"
      {...common}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

export function ListControl({ options, path, at }: ControlProps<unknown> & OptionProps) {
  const { value, common, change } = useControl(path);
  const offered = useOptions(options, at);
  // One that is offered no longer stays visible until another is chosen.
  const isKnown = value === '' || offered.some((one) => one.value === value);
  return (
    <select {...common} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
      <option value="">{messages.choose}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {offered.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}

interface OptionProps {
  readonly options: Options;
}

export function RadioControl({ options, path, at }: ControlProps<unknown> & OptionProps) {
  const { value, common, change } = useControl(path);
  const offered = useOptions(options, at);
  const isShort = offered.every(({ label }) => label.length <= 12);
  return (
    <div class="options" data-short={isShort ? '' : undefined}>
      {offered.map((one) => (
        <label key={one.value} class="choice">
          <input
            type="radio"
            name={common.id}
            value={one.value}
            checked={value === one.value}
            onChange={() => change(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </div>
  );
}

export function ChoicesControl({ field, path, at }: ControlProps<FieldOf<'choices'>>) {
  const form = useForm();
  const id = idOf(form, path);
  const value = useValue(path);
  const chosen = Array.isArray(value) ? value : [];
  const options = useOptions(field.options, at);
  const toggle = (one: string, isChosen: boolean) => {
    const others = chosen.filter((other) => other !== one);
    form.editor.change({ [path]: isChosen ? [...others, one] : others });
  };
  return (
    <div class="options">
      {options.map((one) => (
        <label key={one.value} class="choice">
          <input
            type="checkbox"
            name={id}
            value={one.value}
            checked={chosen.includes(one.value)}
            onChange={({ currentTarget }) => toggle(one.value, currentTarget.checked)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </div>
  );
}

export function ScaleControl({ field, path }: ControlProps<FieldOf<'scale'>>) {
  const { value, common, change } = useControl(path);
  return (
    <div class="options scale">
      {field.steps.map((label, index) => (
        <label key={label} class="choice">
          <input
            type="radio"
            name={common.id}
            value={index + 1}
            checked={value === `${index + 1}`}
            onChange={() => change(index + 1)}
          />
          <span>
            {index + 1} {label}
          </span>
        </label>
      ))}
    </div>
  );
}

/** A scale as a list, where there is little room. */
export function ScaleListControl({ field, path }: ControlProps<FieldOf<'scale'>>) {
  const { value, common, change } = useControl(path);
  return (
    <select
      {...common}
      value={value}
      onChange={({ currentTarget }) => {
        const step = currentTarget.value;
        change(step === '' ? '' : Number(step));
      }}
    >
      <option value="">{messages.choose}</option>
      {field.steps.map((label, index) => (
        <option key={label} value={index + 1}>
          {index + 1} {label}
        </option>
      ))}
    </select>
  );
}
