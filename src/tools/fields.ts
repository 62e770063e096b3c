/** What a declaration says about the values entered: shared by the form, the document and the checks. */
import type { Json } from '../domain/attempt.ts';
import { entriesOf, numberAt, textAt, textsAt, type WorkValues } from '../domain/work.ts';
import { dateWords, money, plainNumber } from './format.ts';
import type {
  Axis,
  AxisPlace,
  CellField,
  EntryField,
  Field,
  GridField,
  Option,
  Options,
  Tool,
  ValueField,
} from './tool.ts';

/** Where the values of a field lie: `purpose`, or `questions/r7f3/wording` in an entry. */
export function pathOf(at: string, id: string): string {
  return at === '' ? id : `${at}/${id}`;
}

/** The options that a choice offers now. */
export function optionsNow(options: Options, values: WorkValues, at: string): readonly Option[] {
  return typeof options === 'function' ? options(values, at) : options;
}

/** The rows or columns of a grid now. */
export function placesNow(axis: Axis, values: WorkValues): readonly AxisPlace[] {
  return typeof axis === 'function' ? axis(values) : axis;
}

/** What a cell in a column asks for. */
export function cellIn({ cell }: GridField, column: string): CellField {
  if ('kind' in cell && typeof cell.kind === 'string') return cell;
  const found = Object.entries(cell).find(([id]) => id === column)?.[1];
  return found !== undefined && typeof found === 'object' ? found : { kind: 'text' };
}

export function isShown(field: Field | EntryField, values: WorkValues, at: string): boolean {
  return field.when?.(values, at) ?? true;
}

/** A value in words, as a document says it; empty while there is none. */
export function inWords(
  field: ValueField | CellField,
  values: WorkValues,
  { at, path }: { readonly at: string; readonly path: string },
): string {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textAt(values, path);
    case 'number':
      return numberInWords(field, values, path);
    case 'date':
      return dateWords(textAt(values, path));
    case 'choice': {
      const value = textAt(values, path);
      return optionsNow(field.options, values, at).find((one) => one.value === value)?.label ?? '';
    }
    case 'choices': {
      const chosen = textsAt(values, path);
      const labels = optionsNow(field.options, values, at)
        .filter(({ value }) => chosen.includes(value))
        .map(({ label }) => label);
      // Labels with commas of their own would run into each other.
      return labels.join(labels.some((label) => label.includes(',')) ? '; ' : ', ');
    }
    case 'scale': {
      const step = numberAt(values, path);
      const label = step === undefined ? undefined : field.steps[step - 1];
      return label === undefined ? '' : `${step} of ${field.steps.length}: ${label}`;
    }
  }
}

function numberInWords(
  { unit }: Pick<Extract<ValueField, { kind: 'number' }>, 'unit'>,
  values: WorkValues,
  path: string,
): string {
  const number = numberAt(values, path);
  // What cannot be read as a number is kept, and shown as it was entered.
  if (number === undefined) return textAt(values, path);
  if (unit?.text === '£') return money(number);
  const text = plainNumber(number);
  if (!unit) return text;
  // As British English sets it: 6% and 6 hours.
  if (unit.text.startsWith('%')) return `${text}${unit.text}`;
  return unit.side === 'before' ? `${unit.text}${text}` : `${text} ${unit.text}`;
}

/** Whether nothing has been entered at a path. */
export function isEmpty(values: WorkValues, path: string): boolean {
  const value: Json | undefined = Object.hasOwn(values, path) ? values[path] : undefined;
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Every field of a tool that is shown now. */
export function fieldsNow(tool: Pick<Tool, 'sections'>, values: WorkValues): readonly Field[] {
  return tool.sections.flatMap(({ fields }) => fields.filter((one) => isShown(one, values, '')));
}

/** What a path is called: `Weaknesses, entry 2: Evidence`. Undefined for a path that is no field's. */
export function nameOfPath(
  tool: Pick<Tool, 'sections'>,
  values: WorkValues,
  path: string,
): string | undefined {
  const [id, second, third] = path.split('/');
  const field = tool.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (!field) return undefined;
  if (second === undefined) return field.label;
  if (field.kind === 'grid') {
    const row = placesNow(field.rows, values).find((one) => one.id === second)?.label;
    const column = placesNow(field.columns, values).find((one) => one.id === third)?.label;
    return row !== undefined && column !== undefined
      ? `${field.label}: ${row}, ${column}`
      : undefined;
  }
  if (field.kind !== 'list') return undefined;
  const number = entriesOf(values, field.id).indexOf(second) + 1;
  const entry = number > 0 ? `${field.label}, ${field.entry} ${number}` : field.label;
  const inner = field.fields.find((one) => one.id === third);
  return inner ? `${entry}: ${inner.label}` : entry;
}
