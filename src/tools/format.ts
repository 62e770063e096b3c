/** Numbers and dates in words, British style. */
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const wholePounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `£1,250` or `£12.50`: pence only where there are any. */
export function money(amount: number): string {
  return (Number.isInteger(amount) ? wholePounds : pounds).format(amount);
}

/** `1,250.5`: two decimal places at most. */
export function plainNumber(number: number): string {
  return numbers.format(number);
}

/** `2026-12-01` → `1 December 2026`; anything else as it is. */
export function dateWords(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? date : days.format(time);
}
