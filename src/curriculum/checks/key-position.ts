import type { UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { singleChoicesOf } from './single-choice.ts';

/** Fewer items than this say nothing about a habit. */
const ENOUGH_ITEMS = 20;
/** With three or four options each place is due 25 to 33% of the keys. */
const LARGEST_SHARE = 0.45;

/** Across a unit, the key stands in each place about equally often: printed items keep the order. */
export const keyPosition: Check = ({ units }) => units.flatMap(inUnit);

function inUnit(unit: UnitMaterial): readonly Problem[] {
  const places = singleChoicesOf(unit).map(({ keyAt }) => keyAt);
  if (places.length < ENOUGH_ITEMS) return [];
  return [...new Set(places)]
    .map((place) => ({ place, count: places.filter((other) => other === place).length }))
    .filter(({ count }) => count / places.length > LARGEST_SHARE)
    .map(({ place, count }) => ({
      file: `${unit.folder}/unit.yaml`,
      line: 1,
      rule: 'key-position',
      message: `The key is option ${place + 1} in ${count} of the ${places.length} single-choice items (${Math.round((count / places.length) * 100)}%), which a guesser would learn.`,
      remedy: `Move keys to other places until at most ${LARGEST_SHARE * 100}% are left.`,
    }));
}
