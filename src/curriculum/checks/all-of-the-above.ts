import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';
import { partLists } from './item-parts.ts';

const ABOVE = /\b(all|none|both|neither|any|some) of the (above|below|other (options|answers))\b/i;
/** Only as the whole option: “Ask none of these people” says something else. */
const THESE = /^(all|none|both|neither) of (these|those|them)\W*$/i;
const LETTERS = /^(both|either|neither) [a-e] (and|or|nor) [a-e]\W*$/i;

/**
 * An option says something itself. “All of the above” is right as soon as two others are known to
 * be, and options are shown in an order of their own, so there is no “above”.
 */
export const allOfTheAbove: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  return partLists(authored)
    .flat()
    .filter(({ path }) => path.includes('options'))
    .filter(({ text = '' }) => [ABOVE, THESE, LETTERS].some((pattern) => pattern.test(text)))
    .map(({ text, path }) => ({
      file: item.file,
      line: item.lineOf(path),
      rule: 'all-of-the-above',
      message: `${itemName(item)} has the option “${text}”, which tests whether the others were noticed.`,
      remedy: 'Replace it by a distractor, or make the item a multiple-response.',
    }));
}
