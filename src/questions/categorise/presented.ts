import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields, presentPart } from '../presented-fields.ts';
import type { CategoriseItem, PresentedCategorise } from './schema.ts';

/** Groups as authored, entries shuffled and without their group. */
export function presentCategorise(item: CategoriseItem, shuffle: Shuffle): PresentedCategorise {
  return {
    ...presentFields(item),
    type: 'categorise',
    groups: item.groups.map(({ id, label }) => ({ id, label })),
    entries: shuffle(item.entries.map(presentPart)),
  };
}
