import { endsCriteria } from './headings.ts';
import { type Field, fieldOf, labelsByLength, strictFields } from './label-rules.ts';
import { type Cell, type CellsRow, cellText, type Row } from './row.ts';
import {
  readAges,
  readCode,
  readCount,
  readDate,
  readLevel,
  readQualificationNumber,
  readUrn,
} from './values.ts';

/** A field that stands beside its label in the guide. */
export interface LabelHit {
  readonly field: Field;
  readonly value: string;
  readonly line: number;
  /** Index of the row that the label stands in. */
  readonly row: number;
  /** Label and value as they stand in the guide. */
  readonly text: string;
}

/** Rows that state fields, by index, and rows that are used up as their values. */
export interface LabelHits {
  readonly hits: readonly LabelHit[];
  readonly used: ReadonlySet<number>;
}

/** Whether a value can be what the field states; text fields take any words. */
export function fits(field: Field, value: string): boolean {
  const check = checks[field];
  if (check !== undefined) return check(value);
  return /\p{L}{2}/u.test(value) && value.length <= 2_000;
}

const checks: Partial<Readonly<Record<Field, (value: string) => boolean>>> = {
  code: (value) => readUrn(value) !== undefined || readCode(value) !== undefined,
  number: (value) => readQualificationNumber(value) !== undefined,
  level: (value) =>
    readLevel(value) !== undefined ||
    /^(?:level )?(?:entry(?: level)?|E) ?\(?[1-3]?\)?$/i.test(value),
  credit: (value) => readCount(value) !== undefined,
  guidedLearning: (value) => readCount(value) !== undefined,
  totalTime: (value) => readCount(value) !== undefined,
  start: (value) => readDate(value) !== undefined,
  review: (value) => readDate(value) !== undefined,
  operationalEnd: (value) => readDate(value) !== undefined,
  ages: (value) => readAges(value).length > 0,
  issued: (value) => /\b(?:19|20)\d{2}\b/.test(value) && value.length < 40,
  version: (value) => /^v?\d[\w.]{0,8}$/i.test(value),
  certificationEnd: (value) => readDate(value) !== undefined,
};

/** Finds every label with its value: side by side, in one line, one above the other, or headed. */
export function readLabels(rows: readonly Row[], skip: ReadonlySet<number>): LabelHits {
  const hits: LabelHit[] = [];
  const used = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (skip.has(index) || used.has(index)) continue;
    const found = row.kind === 'cells' ? cellHits(rows, row, index) : lineHits(rows, row, index);
    hits.push(...found.hits);
    for (const taken of found.used) used.add(taken);
  }
  return { hits, used };
}

interface Found {
  readonly hits: readonly LabelHit[];
  readonly used: readonly number[];
}
const nothing: Found = { hits: [], used: [] };

function cellHits(rows: readonly Row[], row: CellsRow, index: number): Found {
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  const fields = filled.map((cell) => fieldOf(cellText(cell)));
  if (filled.length > 1 && fields[0] !== undefined && fields[1] !== undefined) {
    return headedHits(rows, row, index);
  }
  const hits = filled.flatMap((cell, at) => {
    const field = fields[at];
    const next = filled[at + 1];
    if (field === undefined)
      return oneLine(cellText(cell), cell.pieces[0]?.line ?? row.line, index);
    if (next === undefined || fields[at + 1] !== undefined) return [];
    return sideBySide(field, cell, next, index);
  });
  return { hits, used: hits.length > 0 ? [index] : [] };
}

function sideBySide(field: Field, label: Cell, value: Cell, row: number): readonly LabelHit[] {
  const text = value.pieces
    .map((piece) => (piece.bullet ? `${piece.bullet} ${piece.text}` : piece.text))
    .join('\n');
  if (!fits(field, text)) return [];
  const line = value.pieces[0]?.line ?? label.pieces[0]?.line ?? 0;
  return [{ field, value: text, line, row, text: `${cellText(label)} | ${text}` }];
}

/** A row of labels above a row of values, as `Qualification Title | Qualification Number`. */
function headedHits(rows: readonly Row[], head: CellsRow, index: number): Found {
  const below = nextFilled(rows, index + 1);
  const values = below === undefined ? undefined : valuesBelow(rows, head, below);
  if (below === undefined || values === undefined) return nothing;
  const hits = head.cells.flatMap((cell, at): readonly LabelHit[] => {
    const field = fieldOf(cellText(cell));
    const value = cellText(values.cells[at]);
    if (field === undefined || !fits(field, value)) return [];
    return [{ field, value, line: values.line, row: index, text: `${cellText(cell)} | ${value}` }];
  });
  return hits.length > 0 ? { hits, used: [index, below] } : nothing;
}

/** The row of values below a row of labels; in a table of versions, the latest version's. */
function valuesBelow(rows: readonly Row[], head: CellsRow, below: number): CellsRow | undefined {
  const first = rowLike(rows[below], head);
  if (first === undefined || fieldOf(cellText(head.cells[0])) !== 'version') return first;
  let latest = first;
  for (let at = below + 1; at < below + 40; at += 1) {
    const row = rowLike(rows[at], head);
    if (row === undefined) break;
    if (versionOf(row) > versionOf(latest)) latest = row;
  }
  return latest;
}

function rowLike(row: Row | undefined, head: CellsRow): CellsRow | undefined {
  return row?.kind === 'cells' && row.cells.length === head.cells.length ? row : undefined;
}

function versionOf(row: CellsRow): number {
  return Number.parseFloat(cellText(row.cells[0]).replace(/^v/i, '')) || 0;
}

function lineHits(rows: readonly Row[], row: Row, index: number): Found {
  if (row.kind !== 'text') return nothing;
  const inLine = oneLine(row.text, row.line, index);
  if (inLine.length > 0) return { hits: inLine, used: [index] };
  const field = fieldOf(row.text);
  return field === undefined ? nothing : stacked(rows, { field, row: index, text: row.text });
}

/** `Level: 3`, `Credit value 6`, `Level 3 Credit 6 GLH 50`. */
function oneLine(text: string, line: number, row: number): readonly LabelHit[] {
  const hits: LabelHit[] = [];
  let rest = text;
  while (rest !== '') {
    const found = leadingLabel(rest);
    if (found === undefined) return [];
    hits.push({ field: found.field, value: found.value, line, row, text });
    rest = found.rest;
  }
  return hits;
}

interface Leading {
  readonly field: Field;
  readonly value: string;
  readonly rest: string;
}

function leadingLabel(text: string, depth = 0): Leading | undefined {
  if (depth > MOST_IN_LINE) return undefined;
  const start = flat(text.slice(0, 70));
  for (const [label, field] of labelsByLength) {
    if (!start.startsWith(label)) continue;
    const after = afterLabel(text, label);
    const found = after === undefined ? undefined : leadingValue(field, after, depth);
    if (found !== undefined) return found;
  }
  return ownReference(text);
}

/** `Fernhill Reference: CS12`: the awarding body's own name before the label. */
function ownReference(text: string): Leading | undefined {
  const found = ownLabel.exec(text);
  const value = found?.[1] ?? '';
  return found && fits('code', value) ? { field: 'code', value, rest: '' } : undefined;
}

const ownLabel =
  /^[A-Za-z]+(?: [A-Za-z]+){0,2} (?:Reference|Ref|Unit Number|Unit Code)(?: Number| No\.?)? ?[:–-] ?(\S.*)$/i;

/** Fields that one line may state. */
const MOST_IN_LINE = 6;

function flat(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ')
    .trimStart();
}

/** What follows a label, with its colon kept; the label may be printed with brackets or strokes. */
function afterLabel(text: string, label: string): string | undefined {
  let at = 0;
  for (const word of label.split(' ')) {
    while (at < text.length && !/[A-Za-z0-9]/.test(text[at] ?? '')) at += 1;
    if (text.slice(at, at + word.length).toLowerCase() !== word) return undefined;
    at += word.length;
  }
  const rest = text.slice(at);
  return /^[A-Za-z0-9]/.test(rest) ? undefined : rest.replace(/^[)\s]+/, ' ');
}

const numeric: ReadonlySet<Field> = new Set(['level', 'credit', 'guidedLearning', 'totalTime']);

function leadingValue(field: Field, after: string, depth: number): Leading | undefined {
  const separated = /^ ?(?:[:=]|[–—-](?= )) ?(.*)$/.exec(after);
  const value = (separated?.[1] ?? after).trim();
  if (numeric.has(field)) return leadingNumber(field, value, depth);
  if (strictFields.has(field) || separated)
    return fits(field, value) ? { field, value, rest: '' } : undefined;
  return undefined;
}

// Lines of several fields are short; the bound keeps crafted ones from costing time.
function leadingNumber(field: Field, text: string, depth: number): Leading | undefined {
  if (text.length > 160) return undefined;
  const found =
    /^((?:level )?\d{1,5}|entry(?: level)? ?[1-3]?|one|two|three|four|five|six|seven)(?: (?:hours?|hrs?|credits?|glh)\b(?! ?[:\d]))?(?:[,;|/]| -)? ?(.*)$/i.exec(
      text,
    );
  if (!found || !fits(field, found[1] ?? '')) return undefined;
  const rest = (found[2] ?? '').trim();
  return rest === '' || leadingLabel(rest, depth + 1) !== undefined
    ? { field, value: found[1] ?? '', rest }
    : undefined;
}

/** A label alone in its line and the value in the next, as web pages copy. */
function stacked(rows: readonly Row[], label: { field: Field; row: number; text: string }): Found {
  const below = nextFilled(rows, label.row + 1);
  const value = below === undefined ? undefined : rows[below];
  if (below === undefined || value?.kind !== 'text' || fieldOf(value.text) !== undefined)
    return nothing;
  if (!fits(label.field, value.text) || !isStackedValue(label.field, value.text)) return nothing;
  const { line } = value;
  const text = `${label.text} | ${value.text}`;
  const hit = { field: label.field, value: value.text, line, row: label.row, text };
  return { hits: [hit], used: [label.row, below] };
}

// Below a heading such as `Purpose` any text may follow: only short titles and summaries are values.
function isStackedValue(field: Field, text: string): boolean {
  if (strictFields.has(field)) return true;
  if (field === 'unitTitle' || field === 'qualificationTitle')
    return text.length <= 150 && !/[.:]$/.test(text);
  return field === 'summary' && text.length > 30 && !endsCriteria(text);
}

function nextFilled(rows: readonly Row[], from: number): number | undefined {
  for (let at = from; at < Math.min(rows.length, from + 3); at += 1) {
    if (rows[at]?.kind !== 'gap') return at;
  }
  return undefined;
}
