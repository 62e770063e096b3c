import { hash } from '../domain/shuffle.ts';
import type { Item } from '../questions/item.ts';
import type { AuthoredItem } from '../questions/schemas.ts';
import type { Lesson } from './course.ts';
import { criterionOrder } from './criterion-order.ts';
import type { ItemMaterial, UnitMaterial } from './material.ts';

/** The items of a unit in the order of their main criterion, then as authored. */
export function assembleItems(material: UnitMaterial, lessons: readonly Lesson[]): readonly Item[] {
  return [...material.items]
    .sort((a, b) => criterionOrder(a.criterion, b.criterion))
    .flatMap((item) => assembleItem(material.id, item, lessons));
}

function assembleItem(unit: string, item: ItemMaterial, lessons: readonly Lesson[]): Item[] {
  const { authored, criterion } = item;
  if (!authored) return [];
  const primary = `${unit}/${criterion}`;
  const further = (authored.also ?? []).map((number) => `${unit}/${number}`);
  return [
    {
      ...authored,
      id: `${unit}/${authored.id}`,
      criteria: [primary, ...further],
      revision: revisionOf(authored),
      taughtAt: taughtAt(primary, authored.section, lessons),
    },
  ];
}

function taughtAt(
  criterion: string,
  section: string | undefined,
  lessons: readonly Lesson[],
): string | undefined {
  const teaching = lessons.filter(({ criteria }) => criteria.includes(criterion));
  const lesson = teaching.find(({ headings }) => headings.some(({ id }) => id === section));
  if (lesson) return `${lesson.path}#${section}`;
  return teaching[0]?.path;
}

/**
 * Eight hex digits that change when anything bearing on marking or meaning does. The hint, the
 * section it points to and the difficulty do not: a saved response stays comparable without them.
 */
function revisionOf(authored: AuthoredItem): string {
  const { hint, section, difficulty, ...bearing } = authored;
  return hash(canonicalJson(bearing)).toString(16).padStart(8, '0');
}

/** JSON in which the order of fields plays no part. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sortFields(part) : part));
}

function sortFields(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
