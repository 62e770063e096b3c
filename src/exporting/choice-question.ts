/** A question with options to tick: what four types of item become in other systems. */
export interface ChoiceQuestion {
  /** Which part of its item it is; absent when it is the whole of it. */
  readonly part?: { readonly id: string; readonly place: number; readonly of: number } | undefined;
  /** Paragraphs of authored prose. */
  readonly text: readonly string[];
  readonly many: boolean;
  /** Whether the order of the options means nothing. */
  readonly shuffled: boolean;
  readonly options: readonly ChoiceOption[];
  /** Said when all is done. */
  readonly closing: readonly string[];
}

export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  /** Share of the marks for choosing it, −1 to 1; negative where choosing it takes some away. */
  readonly share: number;
  readonly feedback: readonly string[];
}
