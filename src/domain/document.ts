/**
 * A document as data: what a tool, an answer or a record says on paper. HTML, DOCX and print are
 * made from it, so that a piece of work looks the same wherever it goes. Every text is literal:
 * markup in it is shown, never read.
 */
export interface WorkDocument {
  readonly title: string;
  /** Said below the title: the tool, the unit. */
  readonly subtitle?: string | undefined;
  /** Named facts at the head: learner, date, criteria with their wording. */
  readonly facts: readonly DocumentFact[];
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentFact {
  readonly name: string;
  readonly text: string;
}

export type DocumentBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      /** Whether it begins a new page on paper. */
      readonly newPage?: boolean | undefined;
    }
  /** Line breaks in it are kept. */
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly DocumentFact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Whether the first cell of a row names it. */
      readonly rowHeads?: boolean | undefined;
    }
  | {
      readonly kind: 'figure';
      /** What it shows, in words; also where a picture cannot be shown. */
      readonly description: string;
      /** Drawn by us from numbers; no text of a learner is in it that is not escaped. */
      readonly svg: string;
      /** Whether a table beside it says the same, so that sighted readers need no words below it. */
      readonly isInTable?: boolean | undefined;
    }
  /** A box to be ticked or answered on paper: the question and its choices. */
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly note?: string | undefined;
      readonly choices: readonly string[];
      /** Empty lines to write on, when there are no choices. */
      readonly lines: number;
    }
  /** Lines to be signed by hand. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] };
