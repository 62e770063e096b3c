import { GuideProblem } from './finding.ts';
import { limits } from './limits.ts';

/** A line of a guide with its typography made plain; wording and quotation marks stay. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** A form feed stood before it. */
  readonly newPage: boolean;
}

const lineEnds = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Control characters but the tab, zero-width characters, byte order marks, bidi controls.
const invisible = /(?!\t)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc]/gu;
const ligature = /[\ufb00-\ufb06]/g;
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/**
 * Splits a guide into lines and undoes what a PDF or web page did to its characters:
 * non-breaking and odd spaces, soft hyphens, ligatures, zero-width characters, decomposed
 * accents. A soft hyphen at the end of a line is kept as a sign that the word goes on.
 */
export function normalise(raw: string): readonly Line[] {
  const lines: Line[] = [];
  let newPage = false;
  for (const [index, line] of raw.split(lineEnds).entries()) {
    const pages = line.split('\f');
    const text = pages.length > 1 ? pages.join(' ') : line;
    lines.push({ text: plain(text), number: index + 1, newPage: newPage || line.startsWith('\f') });
    newPage = pages.length > 1 && !line.startsWith('\f');
  }
  return lines;
}

/** One piece of text with plain spaces and letters. */
export function plain(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFC')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(ligature, (found) => ligatures[found] ?? found)
    .replace(/\u00ad(?=.)/g, '');
}

// Tab to tilde: nothing to undo. Most lines of most guides.
function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 126 || (code < 32 && code !== 9)) return false;
  }
  return true;
}

/** Refuses what is no text: empty, too long, or binary. */
export function assertReadable(text: string, file: string): void {
  const place = { file, line: 0 };
  if (text.length > limits.textBytes) {
    const size = Math.round(text.length / 1_000_000);
    throw new GuideProblem(
      place,
      `has ${size} million characters; at most ${limits.textBytes / 1_000_000} million are read.`,
      'Give the guide of one qualification, as text.',
    );
  }
  if (text.trim() === '') {
    throw new GuideProblem(place, 'is empty.', 'Give a file with the text of the guide.');
  }
  const line = binaryLine(text);
  if (line !== undefined) {
    throw new GuideProblem(
      { file, line },
      'holds binary data, not text.',
      'Save the guide as text, HTML, DOCX or PDF, with the matching file ending.',
    );
  }
}

// Text has no NUL and hardly a control or replacement character.
function binaryLine(text: string): number | undefined {
  const sample = text.slice(0, 200_000);
  const nul = sample.indexOf('\0');
  const odd = sample.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (nul < 0 && odd <= sample.length / 50) return undefined;
  return nul < 0 ? 1 : sample.slice(0, nul).split('\n').length;
}
