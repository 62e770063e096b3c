import type { Confidence } from '../../domain/attempt.ts';
import type { Mark } from '../../domain/marking.ts';
import type { AnyResponse, Item, ItemType } from '../../questions/item.ts';
import { isUnchanged, type QuestionState, type Refusal, type Standing } from './question-state.ts';

/** A response that was marked, as it is to be recorded. */
export interface Marked {
  readonly item: Item;
  readonly response: AnyResponse;
  readonly mark: Mark;
  readonly tryNumber: number;
  readonly confidence: Confidence | undefined;
}

interface Checked {
  readonly standing: Standing;
  /** Only if there is a mark. */
  readonly marked?: Marked;
}

type Marking = typeof import('../../questions/registry.ts');

/** The marking of all types. A page can be read without it, so it comes with the first answer. */
export function loadMarking(): Promise<Marking> {
  return import('../../questions/registry.ts');
}

/** Marks what the learner entered, or says why it cannot be marked. Never rejects. */
export async function check(
  id: string,
  state: QuestionState,
  find: (id: string) => Promise<Item | undefined>,
): Promise<Checked> {
  const { response } = state;
  if (response === undefined) return refused('nothing-entered');
  if (isUnchanged(state)) return refused('unchanged');
  let needed: readonly [Item | undefined, Marking];
  try {
    needed = await Promise.all([find(id), loadMarking()]);
  } catch {
    return refused('bank-failed');
  }
  const [item, marking] = needed;
  if (item === undefined) return refused('gone');
  try {
    return checkItem(marking, item, { ...state, response });
  } catch (fault) {
    // The learner is told and can go on; the fault must still be seen where faults are looked for.
    reportError(fault);
    return refused('failed');
  }
}

interface Responded extends QuestionState {
  readonly response: AnyResponse;
}

function checkItem(marking: Marking, item: Item, state: Responded): Checked {
  const { response, tryNumber, confidence } = state;
  const result = marking.mark<ItemType>(item, response);
  const feedback = marking.feedbackOf<ItemType>(item, response);
  if (result.status === 'unmarkable') {
    // A text that is complete but for the learner's own comparison with the points.
    const selfCheck = result.reason === 'incomplete' && 'text' in response;
    return selfCheck ? { standing: { status: 'self-check', feedback } } : refused(result.reason);
  }
  const { solution, taughtAt } = item;
  const key = marking.keyLinesOf<ItemType>(item);
  return {
    standing: { status: 'marked', mark: result.mark, feedback, key, solution, taughtAt },
    marked: { item, response, mark: result.mark, tryNumber, confidence },
  };
}

function refused(refusal: Refusal): Checked {
  return { standing: { status: 'refused', refusal } };
}
