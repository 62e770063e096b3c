/** `22 Nov 2026`, by the clock of whoever reads it. */
export function dayInWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(at);
}

/** `22 Nov 2026, 14:05`. */
export function momentInShort(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** `2026-11-22`, where whoever works is. */
export function today(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}

/** An ISO date in words; as it stands where it is none. */
export function isoInWords(date: string): string {
  const at = Date.parse(`${date}T12:00:00`);
  return Number.isNaN(at) ? date : dayInWords(at);
}
