import {
  endsCriteria,
  isContentsLine,
  type Opening,
  readOpening,
  readUnitHeading,
} from './headings.ts';
import type { LabelHit, LabelHits } from './label-hits.ts';
import { type Part, readMark, splitRun } from './markers.ts';
import { type Cell, type CellsRow, cellText, type Piece, type Row, type TextRow } from './row.ts';
import type { Spot, Token } from './token.ts';

/** What other steps have found out about rows before tokens are made of the rest. */
export interface KnownRows {
  readonly labels: LabelHits;
  readonly listings: ReadonlySet<number>;
  readonly headers: ReadonlySet<number>;
}

/** Turns rows into tokens: what each stretch of the guide may be, in reading order. */
export function tokensOf(rows: readonly Row[], known: KnownRows): readonly Token[] {
  const hits = hitsByRow(known.labels.hits);
  const contents = contentsRows(rows);
  return rows.flatMap((row, index): readonly Token[] => {
    const found = hits.get(index);
    if (found !== undefined) return [{ kind: 'label', line: row.line, hits: found }];
    if (contents.has(index) || known.labels.used.has(index)) return [];
    return knownToken(row, index, known) ?? rowTokens(row, index);
  });
}

function knownToken(row: Row, index: number, known: KnownRows): readonly Token[] | undefined {
  if (known.listings.has(index)) return [{ kind: 'listing', line: row.line }];
  return known.headers.has(index) ? [{ kind: 'break', line: row.line }] : undefined;
}

function hitsByRow(hits: readonly LabelHit[]): ReadonlyMap<number, readonly LabelHit[]> {
  const byRow = new Map<number, LabelHit[]>();
  for (const hit of hits) {
    const row = byRow.get(hit.row);
    if (row) row.push(hit);
    else byRow.set(hit.row, [hit]);
  }
  return byRow;
}

/** Lines of contents lists: dots and a page, and what stands between such lines. */
function contentsRows(rows: readonly Row[]): ReadonlySet<number> {
  const contents = new Set<number>();
  let inside = false;
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'text' && row.kind !== 'cells') continue;
    const text = textOf(row);
    const dotted = isContentsLine(text);
    inside = contentsTitle.test(text) || ((inside || dotted) && endsInPage(row, text));
    if (dotted || inside) contents.add(index);
  }
  return contents;
}

const contentsTitle = /^(?:table of )?contents(?: page)?:?$/i;

function textOf(row: TextRow | CellsRow): string {
  return row.kind === 'text' ? row.text : row.cells.map(cellText).join(' ').trim();
}

function endsInPage(row: Row, text: string): boolean {
  if (text.length > 200) return false;
  return row.kind === 'cells'
    ? /^\d{1,3}$/.test(cellText(row.cells.at(-1)))
    : /\s\d{1,3}$/.test(text);
}

function rowTokens(row: Row, index: number): readonly Token[] {
  if (row.kind === 'gap') return [{ kind: 'gap', line: row.line }];
  if (row.kind === 'page') return [{ kind: 'break', line: row.line }];
  if (row.kind === 'unreadable') return [row];
  return row.kind === 'text' ? textTokens(row, index) : cellsTokens(row, index);
}

function textTokens(row: TextRow, index: number): readonly Token[] {
  const { line, text, bullet, heading } = row;
  const opening = bullet === undefined ? readOpening(text) : undefined;
  if (opening !== undefined) return [{ kind: 'opening', line, text, ...opening }];
  const unit = bullet === undefined ? readUnitHeading(text) : undefined;
  if (unit !== undefined) return [{ kind: 'unit', line, text, ...unit }];
  const spot: Spot = { line, row: index, cell: 0, column: row.indent, layout: 'text', width: 1 };
  if (bullet !== undefined) return [{ kind: 'words', line, text, bullet, spot }];
  const parts = splitRun(text);
  if (parts.length === 1 && parts[0]?.mark === undefined && endsCriteria(text)) {
    return [{ kind: 'end', line, text }];
  }
  return parts.map((part) => partToken(part, spot, heading));
}

function partToken(part: Part, spot: Spot, heading?: number): Token {
  const { line } = spot;
  const opening = part.mark === undefined ? readOpening(part.text) : undefined;
  if (opening !== undefined) return { kind: 'opening', line, text: part.text, ...opening };
  if (part.mark !== undefined)
    return { kind: 'mark', line, mark: part.mark, text: part.text, spot };
  return { kind: 'words', line, text: part.text, heading, spot };
}

function cellsTokens(row: CellsRow, index: number): readonly Token[] {
  const header = headerToken(row);
  if (header !== undefined) return [header];
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  const first = cellText(filled[0]);
  if (
    filled.length > 1 &&
    readMark(first).mark === undefined &&
    endsCriteria(first) &&
    !hasMarks(filled)
  ) {
    return [{ kind: 'end', line: row.line, text: first }];
  }
  if (filled.length === 1) return soleCellTokens(row, filled[0], index);
  return markedCells(row, index);
}

// A cell alone in its row may hold a heading as well as text.
function soleCellTokens(row: CellsRow, cell: Cell | undefined, index: number): readonly Token[] {
  const text = cellText(cell);
  const unit = readUnitHeading(text);
  if (unit !== undefined) return [{ kind: 'unit', line: row.line, text, ...unit }];
  if (cell?.pieces.length === 1 && cell.pieces[0]?.bullet === undefined && endsCriteria(text)) {
    return [{ kind: 'end', line: row.line, text }];
  }
  return markedCells(row, index);
}

function hasMarks(cells: readonly Cell[]): boolean {
  return cells.some((cell) =>
    cell.pieces.some((piece) => readMark(piece.text).mark?.minor !== undefined),
  );
}

/** A row that heads the columns of outcomes and criteria. */
function headerToken(row: CellsRow): Token | undefined {
  const openings = row.cells.map((cell) => readOpening(cellText(cell)));
  const at = (opens: Opening) => {
    const found = openings.findIndex((opening) => opening?.opens === opens);
    return found < 0 ? undefined : found;
  };
  const [outcomes, criteria] = [at('outcomes'), at('criteria')];
  const both = at('both');
  if (outcomes === undefined && criteria === undefined && both === undefined) return undefined;
  if (hasMarks(row.cells)) return undefined;
  const opens: Opening =
    both !== undefined || (outcomes !== undefined && criteria !== undefined)
      ? 'both'
      : outcomes !== undefined
        ? 'outcomes'
        : 'criteria';
  const claims = openings.flatMap((opening) => opening?.claims ?? []);
  const columns = { outcomes, criteria, width: row.cells.length };
  return {
    kind: 'opening',
    line: row.line,
    text: row.cells.map(cellText).join(' | '),
    opens,
    claims,
    columns,
  };
}

/** The tokens of a row's cells; a number alone in its cell belongs to the next cell's text. */
function markedCells(row: CellsRow, index: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const [cell, { pieces, column }] of row.cells.entries()) {
    const spot: Spot = {
      line: row.line,
      row: index,
      cell,
      column,
      layout: row.layout,
      width: row.cells.length,
    };
    for (const piece of pieces) addPiece(tokens, piece, { ...spot, line: piece.line });
  }
  return tokens;
}

function addPiece(tokens: Token[], piece: Piece, spot: Spot): void {
  const { line, bullet, text } = piece;
  if (bullet !== undefined) {
    tokens.push({ kind: 'words', line, text, bullet, spot });
    return;
  }
  const parts = splitRun(text);
  const before = tokens.at(-1);
  const first = parts[0];
  if (
    before?.kind === 'mark' &&
    before.text === '' &&
    first !== undefined &&
    first.mark === undefined
  ) {
    tokens.pop();
    tokens.push({ ...before, text: first.text, spot: { ...spot, line: before.line } });
    tokens.push(...parts.slice(1).map((part) => partToken(part, spot)));
    return;
  }
  tokens.push(...parts.map((part) => partToken(part, spot)));
}
