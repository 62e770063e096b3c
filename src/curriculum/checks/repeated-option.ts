import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';
import { partLists } from './item-parts.ts';
import { reading } from './wording.ts';

/** Two parts that read the same cannot be told apart, and one would be marked wrong. */
export const repeatedOption: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  return partLists(authored).flatMap((list) => {
    const readings = list.map(({ text }) => (text === undefined ? undefined : reading(text)));
    return list
      .filter((_, index) => {
        const mine = readings[index];
        return mine !== undefined && readings.indexOf(mine) < index;
      })
      .map(({ text, path }) => ({
        file: item.file,
        line: item.lineOf(path),
        rule: 'repeated-option',
        message: `${itemName(item)} offers “${text}” twice, so a learner cannot tell the two apart.`,
        remedy: 'Write another distractor, or remove one.',
      }));
  });
}
