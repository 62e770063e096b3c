import type { Check } from './check.ts';
import { allSentences } from './sentences.ts';
import { plainWords } from './wording.ts';

/**
 * Words in the longest sentence a lesson may have. The Government Digital Service's guidance on
 * plain English asks for 25; a list of things inside a sentence needs a few more.
 */
const MOST_WORDS = 32;

/** A long sentence loses readers who read on a phone, in a second language or with a screen reader. */
export const longSentence: Check = (material) =>
  allSentences(material).flatMap(({ file, line, text }) => {
    const words = text.startsWith('|') ? 0 : plainWords(text).length;
    if (words <= MOST_WORDS) return [];
    return {
      file,
      line,
      rule: 'long-sentence',
      message: `This sentence has ${words} words; ${MOST_WORDS} is the most: “${text.slice(0, 60)}…”`,
      remedy: 'Make two sentences of it, or a list.',
    };
  });
