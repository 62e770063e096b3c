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

// Saved progress names items, criteria and lessons by hashes of 16 bits.
test('no two items of a criterion are one in saved progress', () => {
  const items = units.flatMap((unit) => unit.items);
  const criteria = [...new Set(items.map(({ criteria: [primary] }) => primary))];
  const found = criteria.flatMap((criterion) =>
    clashes(items.filter(({ criteria: [primary] }) => primary === criterion).map(({ id }) => id)),
  );
  expect(criteria.length).toBeGreaterThan(0);
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
