import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';
import { type Part, partLists } from './item-parts.ts';

/** Parts of an item are told apart by their ids in saved responses. */
export const duplicatePart: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  const repeats = partLists(authored).flatMap((list) =>
    list.filter(({ id }, index) => list.findIndex((part) => part.id === id) < index),
  );
  // A pair is in the list of prompts and in that of matches: report it once.
  const once = [...new Map(repeats.map((part) => [part.path.join('.'), part])).values()];
  return once.map(({ id, path }: Part) => ({
    file: item.file,
    line: item.lineOf([...path, 'id']),
    rule: 'duplicate-part',
    message: `${itemName(item)} has two parts with the id \`${id}\`, so a saved response could mean either.`,
    remedy: 'Give each part of the list an id of its own.',
  }));
}
