/** A regulator's unit number: `L/600/0659`, spaces around the strokes allowed. */
export const urnPattern = /\b([A-HJ-NP-Z]) ?\/ ?(\d{3}) ?\/ ?(\d{4})\b/;
/** A regulator's qualification number: `601/6883/3`, the last sign a digit or X. */
export const numberPattern = /(?<![\w/])(\d{3}) ?\/ ?(\d{4}) ?\/ ?([\dX])(?![\w/])/;

/** `L / 600 / 0659` → `L/600/0659`; undefined when the text holds no unit number. */
export function readUrn(text: string): string | undefined {
  const found = urnPattern.exec(text);
  return found ? `${found[1]}/${found[2]}/${found[3]}` : undefined;
}

/** `601/6883/3`, also when it is printed without strokes behind its label. */
export function readQualificationNumber(text: string): string | undefined {
  const found = numberPattern.exec(text) ?? /^\s*(\d{3})(\d{4})([\dX])\s*$/.exec(text);
  return found ? `${found[1]}/${found[2]}/${found[3]}` : undefined;
}

/** An awarding body's own code: `CCS14`, `UCO28M`, `201`, `D/HSC 021`. No words, no sentence. */
export function readCode(text: string): string | undefined {
  const code = text.trim().replace(/^unit /i, '');
  if (code.length > 20 || !/\d/.test(code) || urnPattern.test(code)) return undefined;
  return /^[A-Z0-9][A-Z0-9]*(?:[ ./-][A-Z0-9]+){0,3}$/i.test(code) ? code : undefined;
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};

/** `3`, `Level 3`, `Three`. Entry levels are no whole numbers and stay unread. */
export function readLevel(text: string): number | undefined {
  const found = /^(?:level ?)?([1-8]|[a-z]+)$/i.exec(text.trim().replace(/\.$/, ''))?.[1];
  if (found === undefined) return undefined;
  return /\d/.test(found) ? Number(found) : words[found.toLowerCase()];
}

/** A whole number, alone or with its unit: `105`, `105 hours`, `13 credits`, `1,200`. */
export function readCount(text: string): number | undefined {
  const found =
    /^(\d{1,3}(?:,\d{3})|\d{1,5})(?: ?(?:hours?|hrs?|credits?|glh|gl|tqt|h))?(?: ?\((?:hours?|hrs?|glh|gl)\))?\.?$/i.exec(
      text.trim(),
    );
  return found ? Number((found[1] ?? '').replace(',', '')) : undefined;
}

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** `01/11/2015` (day first), `1 November 2015`, `1st Nov 2015`, `2015-11-01` → `2015-11-01`. */
export function readDate(text: string): string | undefined {
  const value = text.trim().replace(/\.$/, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(value);
  if (!named) return undefined;
  const name = (named[2] ?? '').toLowerCase();
  const month = months.findIndex((full) => full.startsWith(name)) + 1;
  return isoDate(Number(named[3]), month, Number(named[1]));
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** Age ranges that a guide offers: those with a tick, or all when nothing is ticked or crossed. */
export function readAges(text: string): readonly string[] {
  const found = [
    ...text.matchAll(
      /(pre[ -]?16|\b\d{2} ?[-–] ?\d{2}\b|\b\d{2} ?\+)\s*([✓✔☑√]|[✗✘☒]|\b[YyNn](?:es|o)?\b)?/gi,
    ),
  ];
  const marked = found.some((match) => match[2] !== undefined);
  const chosen = marked ? found.filter((match) => /[✓✔☑√y]/i.test(match[2] ?? '')) : found;
  return [
    ...new Set(
      chosen.map((match) => (match[1] ?? '').replace(/ ?[-–] ?(?=\d)/, '-').replace(/ \+/, '+')),
    ),
  ];
}
