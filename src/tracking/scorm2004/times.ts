/** timeinterval(second,10,2): `PT1H2M3S`; nothing is shown that is zero, but `PT0S` for nothing. */
export function timeinterval2004(seconds: number): string {
  const whole = Math.max(Math.round(seconds), 0);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, rest > 0 && `${rest}S`];
  return `PT${parts.filter((part) => part !== false).join('') || '0S'}`;
}

/** time(second,10,0) in UTC: `2026-11-22T09:00:00.0Z`. A zone may only follow a fraction. */
export function timestamp2004(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}.0Z`;
}
