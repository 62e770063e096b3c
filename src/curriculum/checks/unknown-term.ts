import type { Check } from './check.ts';
import { allLessons, attributeUses, unknownNames } from './unknown-reference.ts';

/** A term that a lesson links stands in a glossary. */
export const unknownTerm: Check = (material) => {
  if (!material.glossaryComplete) return [];
  return unknownNames(
    allLessons(material).flatMap((lesson) => attributeUses(lesson, 'Term', 'id')),
    material.glossary.flatMap(({ value }) => value.map(({ id }) => id)),
    {
      rule: 'unknown-term',
      noun: 'glossary term',
      remedy: 'Name a term of content/glossary/, or write it there.',
    },
  );
};
