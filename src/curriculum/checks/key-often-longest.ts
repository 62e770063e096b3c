import type { UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import { type Check, listed } from './check.ts';
import { longestDistractor, singleChoicesOf } from './single-choice.ts';

/** Fewer items than this say nothing about a habit. */
const ENOUGH_ITEMS = 12;
/** With three or four options chance makes the key the longest in 25 to 33% of items. */
const LARGEST_SHARE = 0.45;

/** Across a unit, choosing the longest option must not pay. */
export const keyOftenLongest: Check = ({ units }) => units.flatMap(inUnit);

function inUnit(unit: UnitMaterial): readonly Problem[] {
  const choices = singleChoicesOf(unit);
  const longest = choices.filter((choice) => choice.key.text.length > longestDistractor(choice));
  const share = longest.length / choices.length;
  if (choices.length < ENOUGH_ITEMS || share <= LARGEST_SHARE) return [];
  const names = listed(longest.flatMap(({ item }) => item.id ?? []));
  return [
    {
      file: `${unit.folder}/unit.yaml`,
      line: 1,
      rule: 'key-often-longest',
      message: `The key is the longest option in ${longest.length} of the ${choices.length} single-choice items (${Math.round(share * 100)}%), so that choosing the longest pays: ${names}.`,
      remedy: `Shorten keys or lengthen distractors until at most ${LARGEST_SHARE * 100}% are left.`,
    },
  ];
}
