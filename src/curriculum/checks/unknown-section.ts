import type { Problem } from '../problem.ts';
import { allItems, type Check, criteriaTaught, itemName, listed, type ReadItem } from './check.ts';

/** The section that an item points to is a heading of the lesson that teaches its criterion. */
export const unknownSection: Check = (material) => allItems(material).flatMap(sectionProblem);

function sectionProblem({ unit, item, authored }: ReadItem): readonly Problem[] {
  const { section } = authored;
  if (section === undefined) return [];
  const teaching = unit.lessons.filter((lesson) => criteriaTaught(lesson).includes(item.criterion));
  if (teaching.some(({ body }) => !body)) return [];
  const headings = teaching.flatMap(({ body }) => body?.headings.map(({ id }) => id) ?? []);
  if (headings.includes(section)) return [];
  const where = { file: item.file, line: item.lineOf(['section']), rule: 'unknown-section' };
  if (teaching.length === 0) {
    return [
      {
        ...where,
        message: `${itemName(item)} points to a section, but no lesson teaches ${item.criterion}.`,
        remedy: 'Leave `section` out until there is a lesson.',
      },
    ];
  }
  return [
    {
      ...where,
      message: `${itemName(item)} points to the section \`${section}\`, which the lesson on ${item.criterion} does not have.`,
      remedy: `Use one of: ${listed(headings)}.`,
    },
  ];
}
