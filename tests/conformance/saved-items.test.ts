import { expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { fitProgress } from '../../src/tracking/saved-progress/choose.ts';
import { hash16, itemHash, savedResponse } from '../../src/tracking/saved-progress/records.ts';

const { units } = await loadCourse();

/** Pairs of ids that have one hash. */
function clashes(ids: readonly string[], hashOf = hash16): readonly string[] {
  const byHash = new Map<number, string>();
  return ids.flatMap((id) => {
    const other = byHash.get(hashOf(id));
    byHash.set(hashOf(id), id);
    return other === undefined ? [] : [`${other} and ${id}: rename the newer one`];
  });
}

// Saved progress names items, criteria and lessons by hashes, and says an item's type.
test('no two items of a criterion and type are one in saved progress', () => {
  const items = units.flatMap((unit) => unit.items);
  const kindOf = ({ criteria: [primary], type }: (typeof items)[number]) => `${primary} ${type}`;
  const kinds = [...new Set(items.map(kindOf))];
  const found = kinds.flatMap((kind) =>
    clashes(
      items.filter((item) => kindOf(item) === kind).map(({ id }) => id),
      itemHash,
    ),
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

test('one answer to every item of the course fits in 3,500 characters', () => {
  const responses = units
    .flatMap(({ items }) => items)
    .map((item, place) =>
      savedResponse({
        id: item.id,
        kind: 'response',
        // Sittings of eleven items, a day and a half apart.
        at: Date.UTC(2026, 11, 1) + Math.floor(place / 11) * 129_600_000 + (place % 11) * 100_000,
        item: item.id,
        revision: item.revision,
        criteria: item.criteria,
        format: item.type,
        response: null,
        mark: { awarded: place % 4 === 0 ? 0 : item.marks, available: item.marks },
        tryNumber: 1,
        mode: 'check',
        confidence: item.confidence ? 'sure' : undefined,
      }),
    );
  const saved = { revision: 700, writer: 5, responses, lessons: [] };
  const { text, dropped } = fitProgress('attain-601-6883-3', saved, 3500);
  expect(dropped).toBe(0);
  expect(text.length).toBeLessThanOrEqual(3500);
});
