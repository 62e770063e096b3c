import { twoDigits } from '../spelling.ts';

/** CMITimespan: `HHHH:MM:SS.SS`, here without fractions; at most 9999 hours. */
export function timespan12(seconds: number): string {
  const whole = Math.min(Math.max(Math.round(seconds), 0), 9999 * 3600 + 3599);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${String(hours).padStart(4, '0')}:${twoDigits(minutes)}:${twoDigits(whole % 60)}`;
}

/** CMITime, local time of day: `HH:MM:SS`. The version has no dates. */
export function timeOfDay12(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}
