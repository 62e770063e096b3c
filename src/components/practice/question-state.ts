import type { Confidence } from '../../domain/attempt.ts';
import type { Mark, PartFeedback } from '../../domain/marking.ts';
import type { AnyResponse } from '../../questions/item.ts';

/** Where a question stands with its learner. */
export type Standing =
  | { readonly status: 'open' }
  | { readonly status: 'checking'; readonly feedback: readonly PartFeedback[] }
  /** `why`: the sentence that says why there is no mark, and what to do. */
  | { readonly status: 'refused'; readonly why: string }
  /** A written answer is handed in; the learner compares it with the points before it is marked. */
  | { readonly status: 'self-check'; readonly feedback: readonly PartFeedback[] }
  | {
      readonly status: 'marked';
      readonly mark: Mark;
      readonly feedback: readonly PartFeedback[];
      /** What a retry rules out: see `ruledOutBy`. */
      readonly wrong: readonly string[];
      /** The key in words, a line a part. */
      readonly key: readonly string[];
      readonly solution?: string | undefined;
      readonly taughtAt?: string | undefined;
    };

export interface QuestionState {
  readonly response: AnyResponse | undefined;
  readonly confidence: Confidence | undefined;
  /** 1 for the first try. */
  readonly tryNumber: number;
  readonly ruledOut: readonly string[];
  /** The response of the last try: there is no sense in checking the same again. */
  readonly tried: AnyResponse | undefined;
  readonly standing: Standing;
}

export type QuestionAction =
  | { readonly kind: 'respond'; readonly response: AnyResponse }
  | { readonly kind: 'rate'; readonly confidence: Confidence }
  | { readonly kind: 'stand'; readonly standing: Standing }
  | { readonly kind: 'retry' };

export const freshQuestion: QuestionState = {
  response: undefined,
  confidence: undefined,
  tryNumber: 1,
  ruledOut: [],
  tried: undefined,
  standing: { status: 'open' },
};

/** What a question becomes by what its learner does. */
export function questionAfter(state: QuestionState, action: QuestionAction): QuestionState {
  switch (action.kind) {
    case 'respond':
      return { ...state, response: action.response, standing: reopened(state.standing) };
    case 'rate':
      return { ...state, confidence: action.confidence };
    case 'stand':
      return { ...state, standing: action.standing };
    case 'retry':
      return {
        ...state,
        confidence: undefined,
        tryNumber: state.tryNumber + 1,
        ruledOut: [...new Set([...state.ruledOut, ...wrongIn(state.standing)])],
        tried: state.response,
        standing: { status: 'open' },
      };
  }
}

/** True if the response is, part by part, the one of the last try. */
export function isUnchanged({ response, tried }: QuestionState): boolean {
  return tried !== undefined && JSON.stringify(response) === JSON.stringify(tried);
}

/** Feedback that the view shows now. */
export function feedbackShown(standing: Standing): readonly PartFeedback[] {
  return 'feedback' in standing ? standing.feedback : [];
}

function reopened(standing: Standing): Standing {
  return standing.status === 'refused' ? { status: 'open' } : standing;
}

function wrongIn(standing: Standing): readonly string[] {
  return standing.status === 'marked' ? standing.wrong : [];
}
