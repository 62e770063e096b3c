import type { AuthoredItem } from '../../questions/schemas.ts';
import type { ItemMaterial, LessonMaterial, Material, UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';

/** A rule of the content: pure, and silent about what could not be read at all. */
export type Check = (material: Material) => readonly Problem[];

/** An item whose shape is right, and the unit it belongs to. */
export interface ReadItem {
  readonly unit: UnitMaterial;
  readonly item: ItemMaterial;
  readonly authored: AuthoredItem;
}

/** All items of a unit that could be read. */
export function itemsOf(unit: UnitMaterial): readonly ReadItem[] {
  return unit.items.flatMap((item) => {
    const { authored } = item;
    return authored ? { unit, item, authored } : [];
  });
}

/** All items of all units that could be read. */
export function allItems(material: Material): readonly ReadItem[] {
  return material.units.flatMap(itemsOf);
}

/** Numbers of a unit's criteria in their order; undefined when `unit.yaml` cannot be read. */
export function criteriaNumbers(unit: UnitMaterial): readonly string[] | undefined {
  return unit.unit?.value.outcomes.flatMap(({ criteria }) => criteria.map(({ number }) => number));
}

/** The criteria a lesson teaches: its front matter's or, if that is wrong, its file name's. */
export function criteriaTaught(lesson: LessonMaterial): readonly string[] {
  return lesson.front?.value.criteria ?? [lesson.criterion];
}

/** `item `shop-or-bank``, for messages. */
export function itemName(item: ItemMaterial): string {
  return `Item \`${item.id ?? ''}\``;
}

/** A list for messages: `a, b, c`, or a word for none. */
export function listed(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'none';
}
