import type { CourseUnit } from '../curriculum/course.ts';
import { writtenItemsOf } from '../curriculum/written-items.ts';
import type { Item, ItemType } from '../questions/item.ts';
import { guessRateOf } from '../questions/registry.ts';
import type { IndexedItem } from '../stores/course-index.ts';

/** Every item of a unit, its written tasks included, as drawing and readiness know it. */
export function indexedItems(courseUnit: CourseUnit): readonly IndexedItem[] {
  return [...courseUnit.items, ...writtenItemsOf(courseUnit)].map(indexed);
}

function indexed(item: Item): IndexedItem {
  const { id, criteria, type, difficulty, revision } = item;
  const guess = Math.round(guessRateOf<ItemType>(item) * 1000) / 1000;
  const essential =
    item.type === 'written-answer'
      ? item.points.filter((point) => point.essential).map((point) => point.id)
      : undefined;
  return { id, criteria, format: type, difficulty, revision, guess, essential };
}
