import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';

/** Steps are authored in the right order, and their ids are in the page: they must not tell it. */
export const betrayedOrder: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  if (!('steps' in authored)) return [];
  const ids = authored.steps.map(({ id }) => id);
  const sorted = [...ids].sort();
  if (ids.join() !== sorted.join() && ids.join() !== sorted.reverse().join()) return [];
  return [
    {
      file: item.file,
      line: item.lineOf(['steps']),
      rule: 'betrayed-order',
      message: `${itemName(item)}: the ids of the steps (${ids.join(', ')}) run in the right order and give it away.`,
      remedy: 'Use ids without an order, such as letters from the words of each step.',
    },
  ];
}
