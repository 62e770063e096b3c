/** One paragraph inside a cell, or a line of running text. */
export interface Piece {
  readonly text: string;
  /** Source line, from 1. */
  readonly line: number;
  /** Stood as an entry of a list: its bullet or letter (`•`, `a)`). */
  readonly bullet?: string | undefined;
}

/** A cell of a table, or a whole line of text. Empty cells have no pieces. */
export interface Cell {
  readonly pieces: readonly Piece[];
  /** Where it starts: index of the column in a table, offset in characters in spaced text. */
  readonly column: number;
}

/**
 * A line of a guide in the one shape that all layouts come down to.
 * - `gap`: a blank line; `page`: a page break;
 * - `text`: a line of prose, a heading or a list entry, one cell with one piece;
 * - `cells`: a row of a table, however the table was written.
 */
export type Row =
  | { readonly kind: 'gap'; readonly line: number }
  | { readonly kind: 'page'; readonly line: number }
  | TextRow
  | CellsRow
  | UnreadableRow;

export interface TextRow {
  readonly kind: 'text';
  readonly line: number;
  readonly text: string;
  readonly bullet?: string | undefined;
  /** Depth of a Markdown or HTML heading, from 1. */
  readonly heading?: number | undefined;
  /** Offset of the first letter in the line. */
  readonly indent: number;
}

export interface CellsRow {
  readonly kind: 'cells';
  readonly line: number;
  readonly cells: readonly Cell[];
  /** `spaced` rows are lines of text whose columns are kept apart by spaces: they may wrap. */
  readonly layout: 'table' | 'spaced';
}

/** A line that is beyond the bounds of what is read. */
export interface UnreadableRow {
  readonly kind: 'unreadable';
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** The text of a cell as one line. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : cell.pieces.map((piece) => piece.text).join(' ');
}
