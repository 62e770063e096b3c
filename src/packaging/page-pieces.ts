import type { Element } from './html-tree.ts';

/** What parts of a page depend on: a page that they lead to, or terms of which one is kept. */
export type Condition =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'terms'; readonly ids: readonly string[] };

/** What becomes of an element where its condition is not met: its content alone, or nothing. */
export interface Decision {
  readonly when: Condition;
  readonly otherwise: 'content' | 'nothing';
}

export type Decisions = ReadonlyMap<Element, Decision>;

/** A part of a page's text: the same in every package, or one of two. */
export type Piece =
  | string
  | {
      readonly when: Condition;
      readonly yes: readonly Piece[];
      readonly no: readonly Piece[];
    };

/** The text of a page in a package in which some conditions are met. */
export function joinPieces(
  pieces: readonly Piece[],
  isMet: (condition: Condition) => boolean,
): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else text += joinPieces(isMet(piece.when) ? piece.yes : piece.no, isMet);
  }
  return text;
}

/** The conditions that occur in a page, each once, in the order in which they come. */
export function conditionsIn(pieces: readonly Piece[]): readonly Condition[] {
  const found = new Map<string, Condition>();
  const visit = (all: readonly Piece[]): void => {
    for (const piece of all) {
      if (typeof piece === 'string') continue;
      found.set(JSON.stringify(piece.when), piece.when);
      visit(piece.yes);
      visit(piece.no);
    }
  };
  visit(pieces);
  return [...found.values()];
}
