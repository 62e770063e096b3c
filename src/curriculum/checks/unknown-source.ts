import type { LessonMaterial } from '../material.ts';
import type { Check } from './check.ts';
import { allLessons, attributeUses, type NameUse, unknownNames } from './unknown-reference.ts';

/** A source that a lesson rests on stands in sources.yaml. */
export const unknownSource: Check = (material) => {
  if (!material.sourcesComplete) return [];
  return unknownNames(
    allLessons(material).flatMap((lesson) => [
      ...inFront(lesson),
      ...attributeUses(lesson, 'AsAt', 'source'),
    ]),
    material.sources.flatMap(({ value }) => value.map(({ id }) => id)),
    {
      rule: 'unknown-source',
      noun: 'source',
      remedy: 'Name a source of content/sources.yaml, or write it there.',
    },
  );
};

function inFront({ file, front }: LessonMaterial): readonly NameUse[] {
  if (!front) return [];
  return front.value.sources.map((name, index) => ({
    file,
    line: front.lineOf(['sources', index]),
    name,
  }));
}
