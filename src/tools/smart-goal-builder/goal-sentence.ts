import { textAt, type WorkValues } from '../../domain/work.ts';
import { wordsAt } from '../filled.ts';
import { dateWords } from '../format.ts';

/**
 * The answers of one goal as a sentence: `By 30 June 2027, fewer callers ring again: at most 15 in
 * 100 (now 22).` Undefined while there is no result to speak of.
 */
export function goalSentence(values: WorkValues, at: string): string | undefined {
  const result = withoutStop(wordsAt(values, `${at}/result`));
  if (result === '') return undefined;
  const by = textAt(values, `${at}/by`);
  const start = by === '' ? result : `By ${dateWords(by)}, ${lowerFirst(result)}`;
  const measure = withoutStop(wordsAt(values, `${at}/measure`));
  const now = withoutStop(wordsAt(values, `${at}/now`));
  return [
    start,
    measure === '' ? '' : `: ${lowerFirst(measure)}`,
    now === '' ? '' : ` (now ${lowerFirst(now)})`,
    '.',
  ].join('');
}

/** `4 p.m.` keeps its own. */
function withoutStop(text: string): string {
  return text.replace(/(?<!\b[ap]\.m)[\s.]+$/, '');
}

/** `Guests have` → `guests have`; `I`, `VIP guests` and `A level` stay as they are. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
