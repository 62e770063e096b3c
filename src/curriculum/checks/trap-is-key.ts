import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';
import { reading } from './wording.ts';

/** A trap is an expected mistake: it must not be an answer that is accepted. */
export const trapIsKey: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  return trapsThatAreKeys(authored).map((index) => ({
    file: item.file,
    line: item.lineOf(['traps', index]),
    rule: 'trap-is-key',
    message: `${itemName(item)} accepts an answer that is also listed as a mistake.`,
    remedy: 'Remove it from the traps or from the accepted answers.',
  }));
}

function trapsThatAreKeys(item: AuthoredItem): readonly number[] {
  if (item.type === 'numeric') {
    const { answer, tolerance, traps } = item;
    return indexesOf(traps, ({ value }) => Math.abs(value - answer) <= tolerance);
  }
  if (item.type === 'short-answer') {
    const accepted = new Set(item.accepted.map(reading));
    return indexesOf(item.traps, ({ answers }) => answers.some((a) => accepted.has(reading(a))));
  }
  return [];
}

function indexesOf<T>(list: readonly T[], fits: (member: T) => boolean): readonly number[] {
  return list.flatMap((member, index) => (fits(member) ? [index] : []));
}
