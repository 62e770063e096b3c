import type { Claim, Opening } from './headings.ts';
import type { LabelHit } from './label-hits.ts';
import type { Mark } from './markers.ts';

/** Where a token stood in its row: rows of tables keep their cells apart. */
export interface Spot {
  readonly line: number;
  /** Index of the row. */
  readonly row: number;
  /** Index of the cell, 0 for a line of text. */
  readonly cell: number;
  /** Column of the table, or offset in characters in text. */
  readonly column: number;
  readonly layout: 'text' | 'table' | 'spaced';
  /** Cells of the row, empty ones included. */
  readonly width: number;
}

/** Where a table's header says that outcomes and criteria stand. */
export interface Columns {
  readonly outcomes?: number | undefined;
  readonly criteria?: number | undefined;
  readonly width: number;
}

/** What one stretch of a guide may be. Which of them counts is decided by the reader of units. */
export type Token =
  | { readonly kind: 'gap'; readonly line: number }
  | { readonly kind: 'break'; readonly line: number }
  | {
      readonly kind: 'opening';
      readonly line: number;
      readonly text: string;
      readonly opens: Opening;
      readonly claims: readonly Claim[];
      readonly columns?: Columns | undefined;
    }
  | { readonly kind: 'label'; readonly line: number; readonly hits: readonly LabelHit[] }
  | {
      readonly kind: 'unit';
      readonly line: number;
      readonly text: string;
      readonly code: string;
      readonly title: string;
    }
  | { readonly kind: 'end'; readonly line: number; readonly text: string }
  | { readonly kind: 'listing'; readonly line: number }
  | {
      readonly kind: 'unreadable';
      readonly line: number;
      readonly text: string;
      readonly reason: string;
    }
  | MarkToken
  | WordsToken;

/** A number with the text behind it: perhaps an outcome or a criterion. */
export interface MarkToken {
  readonly kind: 'mark';
  readonly line: number;
  readonly mark: Mark;
  readonly text: string;
  readonly spot: Spot;
}

/** Text without a number: the rest of a criterion, an entry of a list, a heading, prose. */
export interface WordsToken {
  readonly kind: 'words';
  readonly line: number;
  readonly text: string;
  readonly bullet?: string | undefined;
  readonly heading?: number | undefined;
  readonly spot: Spot;
}
