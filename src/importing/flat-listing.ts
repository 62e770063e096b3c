import { type Field, fieldOf } from './label-rules.ts';
import type { Row, TextRow } from './row.ts';
import { readCode, readUrn } from './values.ts';

const numeric: ReadonlySet<Field> = new Set(['level', 'credit', 'guidedLearning', 'totalTime']);

/**
 * Puts back the columns of a table of units that a PDF's text has run together: a line of labels
 * only (`Unit code Unit title Level Credit GLH`), then lines with codes first, a title, and as many
 * numbers as the line of labels has. Lines that do not fit exactly are left as they are.
 */
export function withListingColumns(rows: readonly Row[]): readonly Row[] {
  let numbers = 0;
  return rows.map((row) => {
    if (row.kind === 'cells') numbers = 0;
    if (!isLine(row)) return row;
    const columns = labelsIn(row.text);
    if (columns !== undefined) numbers = numbersAfterTitle(columns);
    return asListing(row, columns, numbers);
  });
}

function asListing(row: TextRow, columns: readonly Label[] | undefined, numbers: number): Row {
  const parts = columns === undefined ? listingParts(row.text, numbers) : headerOf(columns);
  return numbers === 0 || parts === undefined ? row : cellsOf(row.line, parts);
}

function isLine(row: Row): row is TextRow {
  return row.kind === 'text' && row.bullet === undefined && row.text.length <= 200;
}

interface Label {
  readonly text: string;
  readonly field: Field;
}

/** The labels that a line consists of, the longest first at each place; undefined for other lines. */
function labelsIn(text: string): readonly Label[] | undefined {
  const words = text.split(' ');
  if (words.length < 4 || words.length > 16) return undefined;
  const labels: Label[] = [];
  let at = 0;
  while (at < words.length) {
    const label = labelAt(words, at);
    if (label === undefined) return undefined;
    labels.push(label);
    at += label.text.split(' ').length;
  }
  return labels;
}

function labelAt(words: readonly string[], at: number): Label | undefined {
  for (let length = Math.min(5, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    const field = /^(?:unit )?title$/i.test(text) ? 'unitTitle' : fieldOf(text);
    if (field !== undefined) return { text, field };
  }
  return undefined;
}

/** How many number columns follow the title; 0 unless codes, title and numbers come in this order. */
function numbersAfterTitle(labels: readonly Label[]): number {
  const title = labels.findIndex(({ field }) => field === 'unitTitle');
  const after = labels.slice(title + 1);
  const ordered = title >= 0 && labels.slice(0, title).every(({ field }) => field === 'code');
  return ordered && after.every(({ field }) => numeric.has(field)) ? after.length : 0;
}

function headerOf(labels: readonly Label[]): readonly string[] {
  const title = labels.findIndex(({ field }) => field === 'unitTitle');
  return ['URN', 'Unit code', 'Unit title', ...labels.slice(title + 1).map(({ text }) => text)];
}

function listingParts(text: string, numbers: number): readonly string[] | undefined {
  if (numbers === 0) return undefined;
  const words = text.split(' ');
  const values = words.splice(-numbers);
  if (values.length < numbers || !values.every((value) => /^\d{1,3}$/.test(value)))
    return undefined;
  const urn = words.map((word) => readUrn(word)).find((found) => found !== undefined) ?? '';
  const rest = words.filter((word) => readUrn(word) === undefined);
  const code = leadingCode(rest);
  const title = rest.slice(code.length);
  if (title.length === 0 || (urn === '' && code.length === 0)) return undefined;
  return [urn, code.join(' '), title.join(' '), ...values];
}

/** `SHC 21`, `CCS14` or `201` at the start of a line. */
function leadingCode(words: readonly string[]): readonly string[] {
  for (const length of [2, 1]) {
    const code = words.slice(0, length);
    if (/\d/.test(code.at(-1) ?? '') && readCode(code.join(' ')) !== undefined) return code;
  }
  return [];
}

function cellsOf(line: number, texts: readonly string[]): Row {
  const cells = texts.map((text, column) => ({
    column,
    pieces: text === '' ? [] : [{ text, line }],
  }));
  return { kind: 'cells', line, cells, layout: 'table' };
}
