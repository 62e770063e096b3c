/** A place in the course that a search found. */
export interface Found {
  readonly kind: 'lesson' | 'criterion' | 'glossary';
  readonly url: string;
  readonly title: string;
  readonly where: string;
  /** The passage around the match, in pieces; `hit` pieces are the words that matched. */
  readonly passage: readonly { readonly text: string; readonly hit: boolean }[];
  /** Sections of the page that match, best first. */
  readonly sections: readonly { readonly url: string; readonly title: string }[];
}

export interface Choices {
  readonly unit?: string | undefined;
  readonly outcome?: string | undefined;
  readonly kind?: string | undefined;
}

export type FilterValues = Readonly<Record<string, readonly string[]>>;

/** A search engine, whatever its index. Both reject when the index is out of reach. */
export interface SearchEngine {
  /** What can be chosen in each filter, in the order of the alphabet. */
  readonly filterValues: () => Promise<FilterValues>;
  /**
   * The places that match, best first, at most `limit` of them loaded; undefined when a newer
   * search has overtaken this one.
   */
  readonly search: (query: string, choices: Choices, limit: number) => Promise<Answer | undefined>;
}

export interface Answer {
  readonly count: number;
  readonly found: readonly Found[];
}
