import { questionMessages } from '../../messages/practice.ts';
import type { Item } from '../../questions/item.ts';
import type { Checked } from './marked.ts';
import { isUnchanged, type QuestionState } from './question-state.ts';

type Marking = typeof import('./mark-response.ts');

/** The marking of all types. A page can be read without it, so it comes with the first answer. */
export function loadMarking(): Promise<Marking> {
  return import('./mark-response.ts');
}

/** Marks what the learner entered, or says why it cannot be marked. Never rejects. */
export async function check(
  id: string,
  state: QuestionState,
  find: (id: string) => Promise<Item | undefined>,
): Promise<Checked> {
  const { response } = state;
  if (response === undefined) return refused(questionMessages.notAnswered);
  if (isUnchanged(state)) return refused(questionMessages.unchanged);
  let needed: readonly [Item | undefined, Marking];
  try {
    needed = await Promise.all([find(id), loadMarking()]);
  } catch {
    return refused(questionMessages.bankFailed);
  }
  const [item, marking] = needed;
  if (item === undefined) return refused(questionMessages.gone);
  try {
    return marking.markResponse(item, { ...state, response });
  } catch (fault) {
    // The learner is told and can go on; the fault must still be seen where faults are looked for.
    reportError(fault);
    return refused(questionMessages.failed);
  }
}

function refused(why: string): Checked {
  return { standing: { status: 'refused', why } };
}
