import { expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { hash16 } from '../../src/tracking/saved-progress/records.ts';

const { units } = await loadCourse();

/** Pairs of ids that have one hash. */
function clashes(ids: readonly string[]): readonly string[] {
  const byHash = new Map<number, string>();
  return ids.flatMap((id) => {
    const other = byHash.get(hash16(id));
    byHash.set(hash16(id), id);
    return other === undefined ? [] : [`${other} and ${id}: rename the newer one`];
  });
}

// Saved progress names items, criteria and lessons by hashes of 16 bits, and says an item's type.
test('no two items of a criterion and type are one in saved progress', () => {
  const items = units.flatMap((unit) => unit.items);
  const kindOf = ({ criteria: [primary], type }: (typeof items)[number]) => `${primary} ${type}`;
  const kinds = [...new Set(items.map(kindOf))];
  const found = kinds.flatMap((kind) =>
    clashes(items.filter((item) => kindOf(item) === kind).map(({ id }) => id)),
  );
  expect(kinds.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('no two criteria and no two lessons are one in saved progress', () => {
  const criteria = units.flatMap(({ unit }) =>
    unit.outcomes.flatMap((outcome) => outcome.criteria.map(({ id }) => id)),
  );
  expect(criteria).toHaveLength(57);
  expect(clashes(criteria)).toEqual([]);
  expect(clashes(units.flatMap(({ lessons }) => lessons.map(({ id }) => id)))).toEqual([]);
});
