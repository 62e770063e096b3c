import type { ScormVersion } from '../strict/strict-session.ts';

/** Seconds of a time span as the version writes it; 0 for what cannot be read. */
export function secondsOf(version: ScormVersion, text: string): number {
  const parts =
    version === '1.2'
      ? /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text)?.slice(1)
      : /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text)?.slice(1);
  const weights = version === '1.2' ? [3600, 60, 1] : [86_400, 3600, 60, 1];
  return (parts ?? []).reduce(
    (sum, part, place) => sum + Number(part ?? 0) * (weights[place] ?? 0),
    0,
  );
}

/** Seconds as the version writes a time span: `0001:02:03.45`, `PT1H2M3.45S`. */
export function durationOf(version: ScormVersion, seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6000);
  const rest = (hundredths % 6000) / 100;
  if (version === '2004') return `PT${hours}H${minutes}M${rest}S`;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${rest.toFixed(2).padStart(5, '0')}`;
}
