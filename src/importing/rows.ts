import { holdsHtml, htmlPieces, readHtml } from './html-rows.ts';
import { limits } from './limits.ts';
import { readBullet, readMarkup } from './markup.ts';
import type { Line } from './normalise.ts';
import type { Cell, Piece, Row } from './row.ts';

const htmlPage =
  /^\s*<(?:!doctype|html|head|body|table|div|h[1-6]|p|ul|ol|main|section|article)\b/i;
const tableRule = /^[\s|:+=-]+$/;

/**
 * Brings every layout to rows: Markdown, HTML and tab-separated tables, columns kept apart by
 * spaces, lists and prose. One row a line; a table's line breaks stay inside its cells.
 */
export function rowsOf(raw: readonly Line[], file: string): readonly Row[] {
  const lines = joinBrokenRows(raw);
  const first = lines.find((line) => line.text.trim() !== '');
  if (first !== undefined && htmlPage.test(first.text) && isWholePage(lines)) {
    return bounded(readHtml(lines.map((line) => line.text).join('\n'), { line: 1, file }));
  }
  return mixedRows(lines, file);
}

/** Lines that a cell of a Markdown table may be broken into. */
const BROKEN = 6;

/** Puts together a row of a Markdown table whose last cell holds line breaks. */
function joinBrokenRows(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const end = endOfBrokenRow(lines, index);
    const parts = lines.slice(index, end + 1).map((part) => part.text.trim());
    joined.push(end === index ? line : { ...line, text: parts.join('<br>') });
    index = end;
  }
  return joined;
}

function endOfBrokenRow(lines: readonly Line[], start: number): number {
  const first = lines[start]?.text.trim() ?? '';
  if (!first.startsWith('|') || first.endsWith('|')) return start;
  for (let at = start + 1; at <= start + BROKEN; at += 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (text === '' || text.startsWith('|')) return start;
    if (text.endsWith('|')) return at;
  }
  return start;
}

// A page of HTML closes what it opens; a line of text that begins with a tag does not make one.
function isWholePage(lines: readonly Line[]): boolean {
  const tagged = lines.filter((line) => /<\/?[a-z][^<>]{0,200}>/i.test(line.text)).length;
  const filled = lines.filter((line) => line.text.trim() !== '').length;
  return tagged * 2 > filled;
}

function mixedRows(lines: readonly Line[], file: string): readonly Row[] {
  const tableEnds = endsOfTables(lines);
  const rows: Row[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const end = opensTable(line.text) ? (tableEnds[index] ?? index) : -1;
    rows.push(...(end < 0 ? lineRows(line, file) : tableRows(lines.slice(index, end + 1), file)));
    index = Math.max(index, end);
  }
  return rows;
}

function tableRows(lines: readonly Line[], file: string): readonly Row[] {
  const html = lines.map((line) => line.text).join('\n');
  return bounded(readHtml(html, { line: lines[0]?.number ?? 1, file }));
}

function lineRows(line: Line, file: string): readonly Row[] {
  const rows = rowOf(line, file);
  return line.newPage ? [{ kind: 'page', line: line.number }, ...rows] : rows;
}

function opensTable(text: string): boolean {
  return text.includes('<') && /<table\b/i.test(text);
}

/** For each line, the index of the next line that closes a table, in one pass from the end. */
function endsOfTables(lines: readonly Line[]): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = new Array(lines.length);
  let next: number | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (/<\/table>/i.test(lines[at]?.text ?? '')) next = at;
    ends[at] = next;
  }
  return ends;
}

/** Marks rows that are beyond bounds and takes list marks off cells and lines. */
export function bounded(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    if (row.kind === 'cells' && row.cells.length > limits.cells) return tooWide(row.line, '');
    if (row.kind === 'cells') return { ...row, cells: row.cells.map(bulleted) };
    return row.kind === 'text' && row.bullet === undefined
      ? { ...row, ...readBullet(row.text) }
      : row;
  });
}

function bulleted(cell: Cell): Cell {
  const pieces = cell.pieces.map((piece) =>
    piece.bullet === undefined ? { ...piece, ...readBullet(piece.text) } : piece,
  );
  return { ...cell, pieces };
}

function rowOf(line: Line, file: string): readonly Row[] {
  const { text, number } = line;
  if (text.length > limits.lineLength) {
    const reason = `the line has ${text.length} characters, more than ${limits.lineLength}`;
    return [{ kind: 'unreadable', line: number, reason, text: text.slice(0, 80) }];
  }
  const trimmed = text.trim();
  if (trimmed === '') return [{ kind: 'gap', line: number }];
  if (isTableLine(trimmed)) return pipeRow(trimmed, number, file);
  const tabbed = text.trimEnd();
  if (tabbed.includes('\t')) return tabRow(tabbed, number, file);
  return spacedRow(text, number) ?? textRows(text, number, file);
}

function isTableLine(text: string): boolean {
  if (/^\+[-=+]+\+$/.test(text)) return true;
  if (!text.startsWith('|')) return / \| .* \|/.test(text) || / \| .*\|$/.test(text);
  return text.length > 1;
}

function pipeRow(text: string, line: number, file: string): readonly Row[] {
  if (tableRule.test(text) && text.includes('-')) return [];
  const parts = text.split(/(?<!\\)\|/);
  if (parts[0]?.trim() === '') parts.shift();
  if (parts.at(-1)?.trim() === '') parts.pop();
  return cellsRow(parts, line, file);
}

function tabRow(text: string, line: number, file: string): readonly Row[] {
  const parts = text.split('\t');
  return parts.filter((part) => part.trim() !== '').length === 1 && parts[0]?.trim() !== ''
    ? textRows(text, line, file)
    : cellsRow(parts, line, file);
}

function cellsRow(parts: readonly string[], line: number, file: string): readonly Row[] {
  if (parts.length > limits.cells)
    return [tooWide(line, parts.slice(0, 3).join(' | '), parts.length)];
  const cells = parts.map((part, column) => ({ pieces: piecesOf(part, line, file), column }));
  if (cells.every((cell) => cell.pieces.length === 0)) return [{ kind: 'gap', line }];
  return [{ kind: 'cells', line, cells, layout: 'table' }];
}

function piecesOf(part: string, line: number, file: string): readonly Piece[] {
  const text = part.trim();
  if (text === '') return [];
  if (holdsHtml(text)) {
    return htmlPieces(text, line, file).map((piece) => ({ ...piece, ...keep(piece) }));
  }
  return [{ line, ...withoutHeading(text) }];
}

function keep(piece: Piece): Partial<Piece> {
  return piece.bullet === undefined ? withoutHeading(piece.text) : {};
}

function withoutHeading(text: string): { text: string; bullet?: string | undefined } {
  const marked = readMarkup(text);
  return { text: marked.text, bullet: marked.bullet };
}

function tooWide(line: number, text: string, cells?: number): Row {
  const width = cells === undefined ? `more than ${limits.cells}` : `${cells}`;
  const reason = `the row has ${width} columns; at most ${limits.cells} are read`;
  return { kind: 'unreadable', line, reason, text: text.slice(0, 80) };
}

/** Columns in plain text: kept apart by three spaces, or two that do not end a sentence. */
function spacedRow(text: string, line: number): readonly Row[] | undefined {
  if (!/\S {2,}\S/.test(text)) return undefined;
  const cells = columnsOf(text).map(([from, to]) => spacedCell(text.slice(from, to), line, from));
  if (cells.length > limits.cells) return [tooWide(line, text, cells.length)];
  if (isMark(text.slice(0, cells[1]?.column ?? 0))) return undefined;
  return cells.length > 1 ? [{ kind: 'cells', line, cells, layout: 'spaced' }] : undefined;
}

function columnsOf(text: string): readonly (readonly [from: number, to: number])[] {
  const columns: (readonly [number, number])[] = [];
  let from = text.length - text.trimStart().length;
  for (const gap of text.matchAll(/ {2,}/g)) {
    if (gap.index < from || (gap[0].length === 2 && endsSentence(text[gap.index - 1]))) continue;
    columns.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  if (from < text.trimEnd().length) columns.push([from, text.length]);
  return columns;
}

function endsSentence(letter: string | undefined): boolean {
  return letter !== undefined && '.?!:;,'.includes(letter);
}

// `1.1  Identify …` and `•  first` are one thing, unless a second column follows.
function isMark(start: string): boolean {
  return /^\s*[^\w\s]$/.test(start.trimEnd());
}

function spacedCell(text: string, line: number, column: number): Cell {
  return { pieces: [{ line, ...withoutHeading(text) }], column };
}

function textRows(text: string, line: number, file: string): readonly Row[] {
  const indent = text.length - text.trimStart().length;
  if (holdsHtml(text)) {
    return bounded(readHtml(text, { line, file })).filter((row) => row.kind !== 'gap');
  }
  const marked = readMarkup(text);
  return marked.text === '' ? [{ kind: 'gap', line }] : [{ kind: 'text', line, indent, ...marked }];
}
