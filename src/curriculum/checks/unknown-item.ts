import type { Check } from './check.ts';
import { attributeUses, unknownNames } from './unknown-reference.ts';

/** An activity in a lesson is an item of the same unit. */
export const unknownItem: Check = (material) =>
  material.units
    .filter(({ itemsComplete }) => itemsComplete)
    .flatMap(({ id: unit, folder, items, lessons }) =>
      unknownNames(
        lessons.flatMap((lesson) => attributeUses(lesson, 'Activity', 'item')),
        items.flatMap(({ id }) => id ?? []),
        {
          rule: 'unknown-item',
          noun: `item of ${unit}`,
          remedy: `Name an item that stands in ${folder}/items/, or write it there.`,
        },
      ),
    );
