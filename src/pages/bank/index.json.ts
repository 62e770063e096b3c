import type { APIRoute } from 'astro';
import type { CourseUnit } from '../../curriculum/course.ts';
import { writtenItemsOf } from '../../curriculum/written-items.ts';
import { courseForPages } from '../../layouts/course-for-pages.ts';
import type { Item, ItemType } from '../../questions/item.ts';
import { guessRateOf } from '../../questions/registry.ts';
import type { IndexedItem } from '../../stores/course-index.ts';

/**
 * What drawing, readiness and spacing need to know of every item, so that only the banks of the
 * criteria that were drawn are loaded. Without stems, keys or reasons.
 */
export const GET: APIRoute = async () => {
  const { units } = await courseForPages();
  return Response.json(units.flatMap(itemsIn));
};

function itemsIn(courseUnit: CourseUnit): readonly IndexedItem[] {
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
