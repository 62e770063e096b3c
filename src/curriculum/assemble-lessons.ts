import { outcomeIdOf } from '../domain/curriculum.ts';
import type { Lesson } from './course.ts';
import { criterionOrder } from './criterion-order.ts';
import type { ComponentUse, LessonBody } from './lesson-body.ts';
import type { LessonMaterial, UnitMaterial } from './material.ts';
import { compare } from './problem.ts';

const WORDS_A_MINUTE = 200;

/** The lessons of a unit in the order of their first criterion, then of file name. */
export function assembleLessons(material: UnitMaterial): readonly Lesson[] {
  return material.lessons
    .flatMap((lesson) => assembleLesson(material.id, lesson))
    .sort(
      (a, b) => criterionOrder(a.criteria[0] ?? '', b.criteria[0] ?? '') || compare(a.file, b.file),
    );
}

function assembleLesson(unit: string, { file, slug, front, body }: LessonMaterial): Lesson[] {
  if (!front || !body) return [];
  const criteria = front.value.criteria.map((number) => `${unit}/${number}`);
  const outcome = outcomeIdOf(criteria[0] ?? '');
  return [
    {
      id: `${unit}/${slug}`,
      slug,
      unit,
      outcome,
      criteria,
      title: front.value.title,
      summary: front.value.summary,
      sources: front.value.sources,
      file,
      path: `units/${outcome}/${slug}/`,
      words: body.words,
      minutes: Math.max(1, Math.round(body.words / WORDS_A_MINUTE)),
      headings: body.headings.map(({ depth, id, text }) => ({ depth, id, text })),
      terms: attributesOf(body, 'Term', 'id'),
      activities: attributesOf(body, 'Activity', 'item').map((item) => `${unit}/${item}`),
    },
  ];
}

/** Each value once, in the order of first use. */
function attributesOf(body: LessonBody, component: string, attribute: string): readonly string[] {
  return [...new Set(usesOf(body, component).flatMap((use) => use.attributes[attribute] ?? []))];
}

/** All uses of one component in a lesson. */
export function usesOf(body: LessonBody, component: string): readonly ComponentUse[] {
  return body.components.filter(({ name }) => name === component);
}
