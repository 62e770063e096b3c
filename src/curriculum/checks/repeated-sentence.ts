import type { Check } from './check.ts';
import { allSentences, type Sentence } from './sentences.ts';
import { reading } from './wording.ts';

/** Shorter ones (“Write it down.”) may stand in many lessons. */
const FEWEST_WORDS = 7;

/** A sentence that stands in two lessons was copied, or one of the lessons does not need it. */
export const repeatedSentence: Check = (material) => {
  const first = new Map<string, Sentence>();
  return allSentences(material).flatMap((sentence) => {
    const words = reading(sentence.text);
    const before = first.get(words);
    if (!before) first.set(words, sentence);
    if (!before || before.file === sentence.file) return [];
    if (words.split(' ').length < FEWEST_WORDS) return [];
    return {
      file: sentence.file,
      line: sentence.line,
      rule: 'repeated-sentence',
      message: `This sentence also stands in ${before.file}:${before.line}: “${sentence.text.slice(0, 60)}…”`,
      remedy: 'Say it in one place and link there, or put it in other words for this case.',
    };
  });
};
