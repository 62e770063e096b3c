import type { Item } from '../questions/item.ts';
import { plain } from './prose.ts';

/** An answer to be typed, as it may be written. */
export interface Spelling {
  readonly text: string;
  readonly share: 0 | 1;
  readonly reason: string;
}

/** Beyond these many, one answer with hyphens at every joint would fill the page of a tutor. */
const mostJoints = 3;

/**
 * The accepted answers and the traps of an item, in the spellings that our own marking takes as the
 * same: with a leading article or without; with a hyphen, a space or nothing between words; with a
 * straight or a curly apostrophe or none. Typing slips are not among them: no pattern forgives
 * a slip without also taking other words. Accepted ones come first, and none comes twice.
 */
export function spellingsOf(item: Item<'short-answer'>): readonly Spelling[] {
  const all = [
    ...item.accepted.map((answer) => ({ answer, share: 1 as const, reason: item.reason })),
    ...item.traps.flatMap(({ answers, reason }) =>
      answers.map((answer) => ({ answer, share: 0 as const, reason })),
    ),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ answer, share, reason }) =>
    variants(plain(answer))
      .filter((text) => {
        const key = text.normalize('NFC').toLowerCase();
        return !seen.has(key) && seen.add(key);
      })
      .map((text) => ({ text, share, reason })),
  );
}

function variants(answer: string): readonly string[] {
  const words = answer.replace(/^(the|an|a) (?=.)/i, '');
  const article = /^[aeiou]/i.test(words) ? 'an' : 'a';
  return [answer, words, `the ${words}`, `${article} ${words}`]
    .flatMap(joined)
    .flatMap(withApostrophes);
}

/** The words joined by a space, a hyphen or nothing, at every joint but that of an article. */
function joined(answer: string): readonly string[] {
  const [, article = '', rest = ''] = answer.match(/^((?:the|an|a) )?(.*)$/i) ?? [];
  const pieces = rest.split(/[ -]+/);
  if (pieces.length < 2 || pieces.length > mostJoints) return [answer];
  return [answer, ...[' ', '-', ''].map((joint) => article + pieces.join(joint))];
}

function withApostrophes(answer: string): readonly string[] {
  if (!/['’]/.test(answer)) return [answer];
  return ["'", '’', ''].map((sign) => answer.replace(/['’]/g, sign));
}
