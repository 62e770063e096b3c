import { wordsIn } from './wording.ts';

const praise =
  /\b(?:amazing|brilliant|competent(?:ly)?|effective(?:ly)?|excellent(?:ly)?|fantastic|fine|good|great|helpful|ok(?:ay)?|outstanding|perfect(?:ly)?|poor(?:ly)?|professional(?:ly)?|satisfactory|superb|very well|well)\b/i;
const concrete =
  /[“"‘]|\d|\b(?:asked|answered|apologised|arranged|called|checked|chose|explained|filled|found|gave|greeted|handed|listened|logged|noted|offered|ordered|phoned|put|rang|read|recorded|repeated|replaced|said|sent|showed|spoke|stopped|summed|thanked|told|took|waited|wrote)\b/i;

/**
 * The word that judges where something that was seen or heard is asked for: `good`. Undefined where
 * an action, words or a number stand beside it, or the text is long enough to hold some.
 */
export function judgedOnly(text: string): string | undefined {
  const found = praise.exec(text)?.[0];
  if (found === undefined || concrete.test(text) || wordsIn(text).length > 30) return undefined;
  return found;
}
