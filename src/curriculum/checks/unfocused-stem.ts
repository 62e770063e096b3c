import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';
import { plainWords } from './wording.ts';

/** “Customer expectations are:” asks nothing; “What is an expectation?” has four words. */
const FEWEST_WORDS = 4;
/** Ends that leave the question to the options, and give away the grammar of the key. */
const DANGLING = /\b(an?|the|of|is|are|by|to|for|with)\s*(…|\.\.\.|:|-|–|_+)?\s*$/i;

/** Types whose stem is all of the question; in the others a list or a text says the rest. */
const ASKING: ReadonlySet<AuthoredItem['type']> = new Set([
  'single-choice',
  'multiple-response',
  'true-false',
  'short-answer',
  'numeric',
  'written-answer',
]);

/** A stem asks one thing and can be answered before the options are read. */
export const unfocusedStem: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  if (!ASKING.has(authored.type)) return [];
  const short = plainWords(authored.stem).length < FEWEST_WORDS;
  if (!short && !DANGLING.test(authored.stem)) return [];
  return [
    {
      file: item.file,
      line: item.lineOf(['stem']),
      rule: 'unfocused-stem',
      message: `${itemName(item)}: the stem “${authored.stem}” ${short ? 'is too short to ask anything' : 'breaks off'}, so it cannot be answered before the options are read.`,
      remedy: 'Ask a whole question, or state a whole sentence.',
    },
  ];
}
