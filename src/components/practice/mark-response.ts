import type { ResponseEvent } from '../../domain/attempt.ts';
import { unmarkableMessages } from '../../messages/unmarkable.ts';
import type { AnyResponse, Item, ItemType } from '../../questions/item.ts';
import {
  feedbackOf,
  guessRateOf,
  keyLinesOf,
  mark,
  parseResponse,
} from '../../questions/registry.ts';
import type { Checked } from './marked.ts';
import { freshQuestion, type QuestionState } from './question-state.ts';
import { ruledOutBy } from './ruled-out.ts';

interface Responded extends QuestionState {
  readonly response: AnyResponse;
}

/** Marks a response with all that is said about it, or says why it cannot be marked. */
export function markResponse(item: Item, state: Responded): Checked {
  const { response, tryNumber, confidence } = state;
  const result = mark<ItemType>(item, response);
  const feedback = feedbackOf<ItemType>(item, response);
  if (result.status === 'unmarkable') {
    // A text that is complete but for the learner's own comparison with the points.
    const selfCheck = result.reason === 'incomplete' && 'text' in response;
    return {
      standing: selfCheck
        ? { status: 'self-check', feedback }
        : { status: 'refused', why: unmarkableMessages[result.reason] },
    };
  }
  const { solution, taughtAt } = item;
  const key = keyLinesOf<ItemType>(item);
  const wrong = ruledOutBy(response, feedback);
  return {
    standing: { status: 'marked', mark: result.mark, feedback, wrong, key, solution, taughtAt },
    marked: { item, response, mark: result.mark, tryNumber, confidence },
  };
}

/**
 * A question as it stood once a response of the log was marked; undefined if the response no
 * longer fits the item.
 */
export function markedAgain(item: Item, event: ResponseEvent): QuestionState | undefined {
  const response = parseResponse<ItemType>(item, event.response);
  if (response === undefined) return undefined;
  const { confidence, tryNumber } = event;
  const state = { ...freshQuestion, response, confidence, tryNumber };
  const { standing } = markResponse(item, state);
  return standing.status === 'marked' ? { ...state, standing } : undefined;
}

/** The chance, 0 to 1, that a learner who knows nothing gets the item right. */
export function guessRate(item: Item): number {
  return guessRateOf<ItemType>(item);
}
