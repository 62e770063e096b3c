import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import { money, plainNumber } from '../format.ts';

export const groups = [
  { value: 'customers', label: 'Customers' },
  { value: 'employees', label: 'Employees' },
  { value: 'organisation', label: 'The organisation' },
] as const;

export const units = [
  { value: 'percent', label: 'Per cent of something' },
  { value: 'rating', label: 'A rating, such as 1 to 5' },
  { value: 'number', label: 'A number' },
  { value: 'minutes', label: 'Minutes' },
  { value: 'hours', label: 'Hours' },
  { value: 'pounds', label: 'Pounds' },
] as const;

/** One measure of a change; figures are in its unit. */
export interface Measure {
  readonly at: string;
  readonly group: string;
  readonly what: string;
  readonly unit: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly target: number | undefined;
  /** Whether a lower figure is the better one. */
  readonly isLowerBetter: boolean;
  /** The same measure where nothing was changed. */
  readonly elsewhere: { readonly before: number; readonly after: number } | undefined;
}

export function measuresIn(values: WorkValues): readonly Measure[] {
  return entryPaths(values, 'measures').map((at) => measureAt(values, at));
}

export function measureAt(values: WorkValues, at: string): Measure {
  const number = (field: string) => numberAt(values, `${at}/${field}`);
  const before = number('elsewhere-before');
  const after = number('elsewhere-after');
  return {
    at,
    group: textAt(values, `${at}/group`),
    what: wordsAt(values, `${at}/what`),
    unit: textAt(values, `${at}/unit`),
    before: number('before'),
    after: number('after'),
    target: number('target'),
    isLowerBetter: textAt(values, `${at}/better`) === 'lower',
    elsewhere: before === undefined || after === undefined ? undefined : { before, after },
  };
}

/** A figure in its unit: `62%`, `£40`, `11 minutes`. */
export function inUnit(unit: string, figure: number): string {
  if (unit === 'percent') return `${plainNumber(figure)}%`;
  if (unit === 'pounds') return money(figure);
  const word = unit === 'minutes' || unit === 'hours' ? unit : '';
  if (word === '') return plainNumber(figure);
  return `${plainNumber(figure)} ${figure === 1 ? word.slice(0, -1) : word}`;
}

/** A difference in its unit; two percentages differ by percentage points. */
export function differenceInUnit(unit: string, difference: number): string {
  const size = rounded(Math.abs(difference));
  if (unit !== 'percent') return inUnit(unit, size);
  return `${plainNumber(size)} percentage ${size === 1 ? 'point' : 'points'}`;
}

/** Without the traces that subtracting binary fractions leaves. */
export function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

/** The difference as a share of the baseline; undefined without a baseline, or from nought. */
export function shareOfBaseline({ before, after }: Measure): number | undefined {
  return before === undefined || after === undefined || before === 0
    ? undefined
    : (after - before) / Math.abs(before);
}
