import type { Problem } from '../problem.ts';
import { type Check, itemName, listed } from './check.ts';
import { type SingleChoice, singleChoicesOf } from './single-choice.ts';
import { plainWords, questionIn } from './wording.ts';

/** Shorter words are mostly grammar. */
const CONTENT_WORD = 6;
/** Longer words that say nothing of the answer, whatever the subject. */
const EVERYWHERE = new Set(
  `customer customers customer's service services people person business organisation company
   should because before between during through without another something someone already
   anything everything following likely always rather better which's member members`.split(/\s+/),
);

/** A word of the question that comes back in one option alone points at that option. */
export const keyEchoesStem: Check = ({ units }) =>
  units.flatMap(singleChoicesOf).flatMap((choice) => {
    const echoes = echoesIn(choice);
    return echoes.length > 0 ? [toProblem(choice, echoes)] : [];
  });

function echoesIn({ stem, key, distractors }: SingleChoice): readonly string[] {
  const asked = new Set(contentWords(questionIn(stem)));
  const elsewhere = new Set(distractors.flatMap(({ text }) => contentWords(text)));
  const inKey = new Set(contentWords(key.text));
  return [...inKey].filter((word) => asked.has(word) && !elsewhere.has(word));
}

function contentWords(text: string): readonly string[] {
  return plainWords(text).filter((word) => word.length >= CONTENT_WORD && !EVERYWHERE.has(word));
}

function toProblem({ item, keyAt }: SingleChoice, echoes: readonly string[]): Problem {
  return {
    file: item.file,
    line: item.lineOf(['options', keyAt]),
    rule: 'key-echoes-stem',
    message: `${itemName(item)}: of the options only the key repeats “${listed(echoes)}” from the question, which points at it.`,
    remedy: 'Say it in other words in the key, or let a distractor use the word too.',
  };
}
