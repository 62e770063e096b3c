/** Words in drawings and in what they say of themselves. */
import { DAY_MS, type Day } from '../domain/day.ts';

export const drawingMessages = {
  empty: 'Nothing to draw yet.',
  noValue: 'no value',
  missing: '–',
  of: (value: string, most: string) => `${value} of ${most}`,
  today: 'Today',
  done: 'done',
  after: (labels: readonly string[]) => `after ${labels.join(' and ')}`,
  critical: 'on the critical path',
  criticalKey: 'On the critical path: a day late here is a day late at the end.',
  undated: 'No date yet',
  from: (from: string, to: string) => `${from} to ${to}`,
  reportsTo: (label: string, above: string) => `${label} reports to ${above}`,
  top: (label: string) => `${label} is at the top`,
  own: 'your place',
  current: 'you are here',
  again: 'Then it begins again.',
  more: (count: number) => `and ${count} more`,
} as const;

/** `2 Nov 2026`. */
export function dayInWords(day: Day): string {
  return inEnglish(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2 Nov`, `Nov 2026` or `2026`: as much as the distance between two marks leaves room for. */
export const tickInWords = {
  day: (day: Day) => inEnglish(day, { day: 'numeric', month: 'short' }),
  month: (day: Day) => inEnglish(day, { month: 'short', year: 'numeric' }),
  year: (day: Day) => inEnglish(day, { year: 'numeric' }),
} as const;

/** `1,250.5`; very large and very small amounts as powers of ten. */
export function amountInWords(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e12 || Math.abs(value) < 1e-4)) {
    return value.toExponential(2);
  }
  return value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 1 ? 4 : 2 });
}

function inEnglish(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
}
