import { type MarkingResult, marked, type PartFeedback, unmarkable } from '../../domain/marking.ts';
import { plainText } from './plain-text.ts';
import type { ShortAnswerItem, ShortAnswerResponse } from './schema.ts';
import { slipsBetween } from './slips.ts';

/** In characters: well beyond any short answer. */
const longest = 200;

/** Shorter answers have too many neighbours that are words of their own. */
const fewestLetters = 5;

/** Marks a typed answer: all the marks if it is, but for forgivable slips, an accepted one. */
export function markShortAnswer(
  item: ShortAnswerItem,
  response: ShortAnswerResponse,
): MarkingResult<'nothing-entered' | 'too-long'> {
  if (response.text.length > longest) return unmarkable('too-long');
  if (plainText(response.text) === '') return unmarkable('nothing-entered');
  return marked(judge(item, response.text).right ? 1 : 0, item.marks);
}

/** One part, `response`: the item's reason when right, else the trap's, else what is said to all. */
export function feedbackOnShortAnswer(
  item: ShortAnswerItem,
  response: ShortAnswerResponse,
): readonly PartFeedback[] {
  const { right, reason } = judge(item, response.text.slice(0, longest));
  return [{ part: 'response', verdict: right ? 'right' : 'wrong', reason }];
}

function judge(
  item: ShortAnswerItem,
  typed: string,
): { readonly right: boolean; readonly reason: string } {
  const text = plainText(typed);
  const accepted = item.accepted.map(plainText);
  if (text !== '' && accepted.includes(text)) return { right: true, reason: item.reason };

  const trap = item.traps.find(({ answers }) => answers.map(plainText).includes(text));
  if (trap) return { right: false, reason: trap.reason };

  const trapped = item.traps.flatMap(({ answers }) => answers.map(plainText));
  if (isSlip(text, { accepted, trapped, allowed: item.slips })) {
    return { right: true, reason: item.reason };
  }
  return { right: false, reason: item.otherwise };
}

/**
 * Whether a text is an accepted answer with a few typing slips. It is not where a trap is as near,
 * nor where a digit differs: another year or amount is another answer.
 */
function isSlip(
  text: string,
  answers: {
    readonly accepted: readonly string[];
    readonly trapped: readonly string[];
    readonly allowed: number;
  },
): boolean {
  const nearest = (others: readonly string[]) =>
    Math.min(...others.map((other) => slipsBetween(text, other)));
  const forgiving = answers.accepted.filter(
    (answer) => lettersIn(answer) >= fewestLetters && digitsOf(answer) === digitsOf(text),
  );
  const slips = nearest(forgiving);
  return slips <= answers.allowed && slips < nearest(answers.trapped);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
